-- Revert guildkeeper:moderation/_unlock_due from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._unlock_due'); end $$;
drop function moderation._unlock_due;

commit;

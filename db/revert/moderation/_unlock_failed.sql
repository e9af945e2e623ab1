-- Revert guildkeeper:moderation/_unlock_failed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._unlock_failed'); end $$;
drop function moderation._unlock_failed;

commit;

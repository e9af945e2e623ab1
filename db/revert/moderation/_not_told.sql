-- Revert guildkeeper:moderation/_not_told from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._not_told'); end $$;
drop function moderation._not_told;

commit;

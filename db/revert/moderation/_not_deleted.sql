-- Revert guildkeeper:moderation/_not_deleted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._not_deleted'); end $$;
drop function moderation._not_deleted;

commit;

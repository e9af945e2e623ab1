-- Revert guildkeeper:moderation/_not_logged from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._not_logged'); end $$;
drop function moderation._not_logged;

commit;

-- Revert guildkeeper:moderation/_not_carried_out from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._not_carried_out'); end $$;
drop function moderation._not_carried_out;

commit;

-- Revert guildkeeper:tickets/_not_said from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._not_said'); end $$;
drop function tickets._not_said;

commit;

-- Revert guildkeeper:tickets/_was_said from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._was_said'); end $$;
drop function tickets._was_said;

commit;

-- Revert guildkeeper:tickets/_wake_thread from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._wake_thread'); end $$;
drop function tickets._wake_thread;

commit;

-- Revert guildkeeper:tickets/_access_changed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._access_changed'); end $$;
drop function tickets._access_changed;

commit;

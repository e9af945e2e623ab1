-- Revert guildkeeper:tickets/_access_refused from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._access_refused'); end $$;
drop function tickets._access_refused;

commit;

-- Revert guildkeeper:tickets/_room_refused from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._room_refused'); end $$;
drop function tickets._room_refused;

commit;

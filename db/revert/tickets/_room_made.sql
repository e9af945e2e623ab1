-- Revert guildkeeper:tickets/_room_made from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._room_made'); end $$;
drop function tickets._room_made;

commit;

-- Revert guildkeeper:tickets/_look_for_room from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._look_for_room'); end $$;
drop function tickets._look_for_room;

commit;

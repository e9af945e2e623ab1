-- Revert guildkeeper:tickets/_room_name from pg

begin;
set local role guildkeeper_owner;

drop function tickets._room_name;

commit;

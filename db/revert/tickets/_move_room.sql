-- Revert guildkeeper:tickets/_move_room from pg

begin;
set local role guildkeeper_owner;

drop function tickets._move_room;

commit;

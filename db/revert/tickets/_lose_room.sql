-- Revert guildkeeper:tickets/_lose_room from pg

begin;
set local role guildkeeper_owner;

drop function tickets._lose_room;

commit;

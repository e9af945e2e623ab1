-- Revert guildkeeper:tickets/_create_room from pg

begin;
set local role guildkeeper_owner;

drop function tickets._create_room;

commit;

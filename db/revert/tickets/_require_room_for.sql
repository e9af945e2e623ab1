-- Revert guildkeeper:tickets/_require_room_for from pg

begin;
set local role guildkeeper_owner;

drop function tickets._require_room_for;

commit;

-- Revert guildkeeper:tickets/_free_place from pg

begin;
set local role guildkeeper_owner;

drop function tickets._free_place;

commit;

-- Revert guildkeeper:leveling/_wanted_members from pg

begin;
set local role guildkeeper_owner;

drop function leveling._wanted_members;

commit;

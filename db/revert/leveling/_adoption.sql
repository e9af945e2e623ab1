-- Revert guildkeeper:leveling/_adoption from pg

begin;
set local role guildkeeper_owner;

drop function leveling._adoption;
drop type leveling.adoption;
drop type leveling.adopted;

commit;

-- Revert guildkeeper:leveling/_earned_nearby from pg

begin;
set local role guildkeeper_owner;

drop function leveling._earned_nearby;

commit;

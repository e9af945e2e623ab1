-- Revert guildkeeper:leveling/_add_to_census from pg

begin;
set local role guildkeeper_owner;

drop function leveling._add_to_census;

commit;

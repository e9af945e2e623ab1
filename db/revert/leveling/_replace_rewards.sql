-- Revert guildkeeper:leveling/_replace_rewards from pg

begin;
set local role guildkeeper_owner;

drop function leveling._replace_rewards;

commit;

-- Revert guildkeeper:leveling/_settle_rewards from pg

begin;
set local role guildkeeper_owner;

drop function leveling._settle_rewards;

commit;

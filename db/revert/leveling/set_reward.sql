-- Revert guildkeeper:leveling/set_reward from pg

begin;
set local role guildkeeper_owner;

drop function leveling.set_reward;

commit;

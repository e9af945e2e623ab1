-- Revert guildkeeper:leveling/remove_reward from pg

begin;
set local role guildkeeper_owner;

drop function leveling.remove_reward;

commit;

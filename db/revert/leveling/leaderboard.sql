-- Revert guildkeeper:leveling/leaderboard from pg

begin;
set local role guildkeeper_owner;

drop function leveling.leaderboard;

commit;

-- Verify guildkeeper:leveling/leaderboard on pg

begin;

select 'leveling.leaderboard'::regproc;

rollback;

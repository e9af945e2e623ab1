-- Verify guildkeeper:leveling/leaderboard on pg

begin;

select 'leveling.leaderboard(bigint, bigint, integer, timestamptz, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.leaderboard(bigint, bigint, integer, timestamptz, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.leaderboard(bigint, bigint, integer, timestamptz, timestamptz)', 'execute')::integer;

rollback;

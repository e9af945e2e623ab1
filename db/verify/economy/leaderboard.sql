-- Verify guildkeeper:economy/leaderboard on pg

begin;

select 'economy.fortune_row'::regtype;
select 'economy.leaderboard(bigint, text, bigint, integer, bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.leaderboard(bigint, text, bigint, integer, bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.leaderboard(bigint, text, bigint, integer, bigint, bigint)', 'execute')::integer;

rollback;

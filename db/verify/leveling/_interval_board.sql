-- Verify guildkeeper:leveling/_interval_board on pg

begin;

select 'leveling._interval_board(bigint, bigint, integer, timestamptz, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._interval_board(bigint, bigint, integer, timestamptz, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._interval_board(bigint, bigint, integer, timestamptz, timestamptz)', 'execute'))::integer;

rollback;

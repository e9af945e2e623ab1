-- Verify guildkeeper:leveling/_all_time_board on pg

begin;

select 'leveling._all_time_board(bigint, bigint, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._all_time_board(bigint, bigint, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._all_time_board(bigint, bigint, integer)', 'execute'))::integer;
select 'leveling.board_row'::regtype;

rollback;

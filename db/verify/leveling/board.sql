-- Verify guildkeeper:leveling/board on pg

begin;

select 'leveling.board(bigint, bigint, text, bigint, bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'leveling.board(bigint, bigint, text, bigint, bigint, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.board(bigint, bigint, text, bigint, bigint, timestamptz)', 'execute')::integer;

rollback;

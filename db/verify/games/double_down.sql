-- Verify guildkeeper:games/double_down on pg

begin;

select 'games.double_down(bigint, bigint, integer, bigint, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.double_down(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.double_down(bigint, bigint, integer, bigint, text, timestamptz)', 'execute')::integer;

rollback;

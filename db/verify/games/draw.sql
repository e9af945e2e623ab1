-- Verify guildkeeper:games/draw on pg

begin;

select 'games.draw(bytea, bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'games.draw(bytea, bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'games.draw(bytea, bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_reader', 'games.draw(bytea, bigint, bigint)', 'execute')::integer;

rollback;

-- Verify guildkeeper:economy/draw on pg

begin;

select 'economy.draw(bytea, bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.draw(bytea, bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.draw(bytea, bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_reader', 'economy.draw(bytea, bigint, bigint)', 'execute')::integer;

rollback;

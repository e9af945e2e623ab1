-- Verify guildkeeper:economy/statement on pg

begin;

select 'economy.statement_line'::regtype;
select 'economy.statement(bigint, bigint, bigint, integer, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'economy.statement(bigint, bigint, bigint, integer, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.statement(bigint, bigint, bigint, integer, bigint)', 'execute')::integer;

rollback;

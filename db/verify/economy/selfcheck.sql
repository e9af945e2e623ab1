-- Verify guildkeeper:economy/selfcheck on pg

begin;

select 'economy.selfcheck(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_admin', 'economy.selfcheck(bigint)', 'execute')::integer;

rollback;

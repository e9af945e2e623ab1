-- Verify guildkeeper:outbox/selfcheck on pg

begin;

select 'outbox.selfcheck(bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.selfcheck(bigint)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.selfcheck(bigint)', 'execute')::integer;

rollback;

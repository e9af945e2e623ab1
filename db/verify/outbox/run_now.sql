-- Verify guildkeeper:outbox/run_now on pg

begin;

select 'outbox.run_now(bigint, bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.run_now(bigint, bigint, bigint, text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.run_now(bigint, bigint, bigint, text)', 'execute')::integer;

rollback;

-- Verify guildkeeper:outbox/cancel_work on pg

begin;

select 'outbox.cancel_work(bigint, bigint, bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.cancel_work(bigint, bigint, bigint, text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.cancel_work(bigint, bigint, bigint, text)', 'execute')::integer;

rollback;

-- Verify guildkeeper:outbox/_require_work on pg

begin;

select 'outbox._require_work(bigint, bigint, outbox.work_state[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._require_work(bigint, bigint, outbox.work_state[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._require_work(bigint, bigint, outbox.work_state[])', 'execute'))::integer;

rollback;

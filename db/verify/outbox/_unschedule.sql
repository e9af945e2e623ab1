-- Verify guildkeeper:outbox/_unschedule on pg

begin;

select 'outbox._unschedule(bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._unschedule(bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._unschedule(bigint, text)', 'execute'))::integer;

rollback;

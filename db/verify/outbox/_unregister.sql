-- Verify guildkeeper:outbox/_unregister on pg

begin;

select 'outbox._unregister(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._unregister(text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._unregister(text)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:outbox/_backoff on pg

begin;

select 'outbox._backoff(integer, interval, interval)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._backoff(integer, interval, interval)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._backoff(integer, interval, interval)', 'execute'))::integer;

rollback;

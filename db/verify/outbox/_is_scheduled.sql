-- Verify guildkeeper:outbox/_is_scheduled on pg

begin;

select 'outbox._is_scheduled(bigint, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._is_scheduled(bigint, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._is_scheduled(bigint, text)', 'execute'))::integer;

rollback;

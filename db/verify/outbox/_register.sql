-- Verify guildkeeper:outbox/_register on pg

begin;

select 'outbox._register(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._register(text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._register(text)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:outbox/_require_handler on pg

begin;

select 'outbox._require_handler(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._require_handler(text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._require_handler(text)', 'execute'))::integer;

rollback;

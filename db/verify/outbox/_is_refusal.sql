-- Verify guildkeeper:outbox/_is_refusal on pg

begin;

select 'outbox._is_refusal(integer, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._is_refusal(integer, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._is_refusal(integer, integer)', 'execute'))::integer;

rollback;

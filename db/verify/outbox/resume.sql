-- Verify guildkeeper:outbox/resume on pg

begin;

select 'outbox.resume(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.resume(text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.resume(text)', 'execute')::integer;

rollback;

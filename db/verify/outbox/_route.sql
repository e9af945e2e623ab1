-- Verify guildkeeper:outbox/_route on pg

begin;

select 'outbox._route(text, text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._route(text, text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._route(text, text)', 'execute'))::integer;

rollback;

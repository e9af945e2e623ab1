-- Verify guildkeeper:outbox/pause on pg

begin;

select 'outbox.pause(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox.pause(text)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.pause(text)', 'execute')::integer;

rollback;

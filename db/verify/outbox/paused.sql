-- Verify guildkeeper:outbox/paused on pg

begin;

select 'outbox.paused()'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.paused()', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.paused()', 'execute')::integer;

rollback;

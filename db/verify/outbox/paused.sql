-- Verify guildkeeper:outbox/paused on pg

begin;

select 'outbox.paused(timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'outbox.paused(timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'outbox.paused(timestamptz)', 'execute')::integer;

rollback;

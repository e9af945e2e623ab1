-- Verify guildkeeper:outbox/_sweep_due on pg

begin;

select 'outbox._sweep_due(timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._sweep_due(timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._sweep_due(timestamptz)', 'execute'))::integer;

rollback;

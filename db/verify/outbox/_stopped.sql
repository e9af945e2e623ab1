-- Verify guildkeeper:outbox/_stopped on pg

begin;

select 'outbox._stopped(timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._stopped(timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._stopped(timestamptz)', 'execute'))::integer;

rollback;

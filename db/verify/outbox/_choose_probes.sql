-- Verify guildkeeper:outbox/_choose_probes on pg

begin;

select 'outbox._choose_probes(interval, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._choose_probes(interval, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._choose_probes(interval, timestamptz)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:outbox/_refused_requests on pg

begin;

select 'outbox._refused_requests(timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._refused_requests(timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._refused_requests(timestamptz)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:outbox/_sweep on pg

begin;

select 'outbox._sweep(timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'outbox._sweep(timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'outbox._sweep(timestamptz)', 'execute'))::integer;

rollback;

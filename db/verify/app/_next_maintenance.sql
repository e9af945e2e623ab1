-- Verify guildkeeper:app/_next_maintenance on pg

begin;

select 'app._next_maintenance(bigint, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._next_maintenance(bigint, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._next_maintenance(bigint, timestamptz)', 'execute'))::integer;

rollback;

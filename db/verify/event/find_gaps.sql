-- Verify guildkeeper:event/find_gaps on pg

begin;

select 'event.find_gaps(bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.find_gaps(bigint, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.find_gaps(bigint, timestamptz)', 'execute'))::integer;

rollback;

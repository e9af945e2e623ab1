-- Verify guildkeeper:event/gaps on pg

begin;

select 'event.gaps(bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.gaps(bigint, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.gaps(bigint, timestamptz)', 'execute'))::integer;

rollback;

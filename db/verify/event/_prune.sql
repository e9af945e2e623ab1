-- Verify guildkeeper:event/_prune on pg

begin;

select 'event._prune(bigint, timestamptz, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._prune(bigint, timestamptz, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._prune(bigint, timestamptz, integer)', 'execute'))::integer;

rollback;

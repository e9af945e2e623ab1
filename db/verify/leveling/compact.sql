-- Verify guildkeeper:leveling/compact on pg

begin;

select 'leveling.compact(bigint, timestamptz, integer, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling.compact(bigint, timestamptz, integer, timestamptz)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'leveling.compact(bigint, timestamptz, integer, timestamptz)', 'execute')::integer;

rollback;

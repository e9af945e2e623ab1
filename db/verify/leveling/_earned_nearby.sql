-- Verify guildkeeper:leveling/_earned_nearby on pg

begin;

select 'leveling._earned_nearby(bigint, bigint, bigint, timestamptz, interval)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._earned_nearby(bigint, bigint, bigint, timestamptz, interval)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._earned_nearby(bigint, bigint, bigint, timestamptz, interval)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:leveling/_period_start on pg

begin;

select 'leveling._period_start(bigint, text, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._period_start(bigint, text, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._period_start(bigint, text, timestamptz)', 'execute'))::integer;

rollback;

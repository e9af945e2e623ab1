-- Verify guildkeeper:leveling/_member_returned on pg

begin;

select 'leveling._member_returned(bigint, bigint, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._member_returned(bigint, bigint, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._member_returned(bigint, bigint, timestamptz)', 'execute'))::integer;

rollback;

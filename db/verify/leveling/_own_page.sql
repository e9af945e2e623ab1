-- Verify guildkeeper:leveling/_own_page on pg

begin;

select 'leveling._own_page(bigint, bigint, integer, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._own_page(bigint, bigint, integer, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._own_page(bigint, bigint, integer, timestamptz)', 'execute'))::integer;

rollback;

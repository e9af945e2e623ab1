-- Verify guildkeeper:event/_once on pg

begin;

select 'event._once(bigint, text, timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._once(bigint, text, timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._once(bigint, text, timestamptz)', 'execute'))::integer;

rollback;

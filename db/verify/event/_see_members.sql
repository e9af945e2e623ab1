-- Verify guildkeeper:event/_see_members on pg

begin;

select 'event._see_members(bigint, event.member[], timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._see_members(bigint, event.member[], timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._see_members(bigint, event.member[], timestamptz)', 'execute'))::integer;

rollback;

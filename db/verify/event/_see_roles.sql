-- Verify guildkeeper:event/_see_roles on pg

begin;

select 'event._see_roles(bigint, event.role[], timestamptz)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._see_roles(bigint, event.role[], timestamptz)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._see_roles(bigint, event.role[], timestamptz)', 'execute'))::integer;

rollback;

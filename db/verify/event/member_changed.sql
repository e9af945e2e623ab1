-- Verify guildkeeper:event/member_changed on pg

begin;

select 'event.member_changed(bigint, bigint, boolean, timestamptz, bigint[], timestamptz, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.member_changed(bigint, bigint, boolean, timestamptz, bigint[], timestamptz, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.member_changed(bigint, bigint, boolean, timestamptz, bigint[], timestamptz, timestamptz)', 'execute'))::integer;

rollback;

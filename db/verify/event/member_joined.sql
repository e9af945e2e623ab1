-- Verify guildkeeper:event/member_joined on pg

begin;

select 'event.member_joined(bigint, bigint, boolean, timestamptz, bigint[], timestamptz, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.member_joined(bigint, bigint, boolean, timestamptz, bigint[], timestamptz, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.member_joined(bigint, bigint, boolean, timestamptz, bigint[], timestamptz, timestamptz)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:event/members_seen on pg

begin;

select 'event.members_seen(bigint, bigint, bigint[], event.member[], bigint[], timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.members_seen(bigint, bigint, bigint[], event.member[], bigint[], timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.members_seen(bigint, bigint, bigint[], event.member[], bigint[], timestamptz)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:event/member_left on pg

begin;

select 'event.member_left(bigint, bigint, boolean, text, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.member_left(bigint, bigint, boolean, text, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.member_left(bigint, bigint, boolean, text, timestamptz)', 'execute'))::integer;

rollback;

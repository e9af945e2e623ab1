-- Verify guildkeeper:event/bans_seen on pg

begin;

select 'event.bans_seen(bigint, bigint, bigint, bigint[], boolean, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.bans_seen(bigint, bigint, bigint, bigint[], boolean, timestamptz)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.bans_seen(bigint, bigint, bigint, bigint[], boolean, timestamptz)', 'execute'))::integer;

rollback;

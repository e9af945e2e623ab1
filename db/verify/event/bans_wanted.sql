-- Verify guildkeeper:event/bans_wanted on pg

begin;

select 'event.bans_wanted(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.bans_wanted(bigint, bigint)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.bans_wanted(bigint, bigint)', 'execute'))::integer;

rollback;

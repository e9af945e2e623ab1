-- Verify guildkeeper:event/wanted on pg

begin;

select 'event.wanted(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'event.wanted(bigint, bigint)', 'execute')::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event.wanted(bigint, bigint)', 'execute'))::integer;

rollback;

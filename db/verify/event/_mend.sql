-- Verify guildkeeper:event/_mend on pg

begin;

select 'event._mend(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._mend(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._mend(bigint, bigint)', 'execute'))::integer;

rollback;

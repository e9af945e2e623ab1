-- Verify guildkeeper:event/_differing on pg

begin;

select 'event._differing(bigint, bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'event._differing(bigint, bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'event._differing(bigint, bigint[])', 'execute'))::integer;

rollback;

-- Verify guildkeeper:leveling/_channel_factor on pg

begin;

select 'leveling._channel_factor(bigint, bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'leveling._channel_factor(bigint, bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'leveling._channel_factor(bigint, bigint, bigint)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:discord/_under_way on pg

begin;

select 'discord._under_way(bigint, bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._under_way(bigint, bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._under_way(bigint, bigint)', 'execute'))::integer;

rollback;

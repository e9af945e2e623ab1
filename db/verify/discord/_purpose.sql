-- Verify guildkeeper:discord/_purpose on pg

begin;

select 'discord._purpose(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._purpose(text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._purpose(text)', 'execute'))::integer;

rollback;

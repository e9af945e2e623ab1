-- Verify guildkeeper:discord/_message on pg

begin;

select 'discord._message(text, bigint[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._message(text, bigint[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._message(text, bigint[])', 'execute'))::integer;

rollback;

-- Verify guildkeeper:discord/_cut on pg

begin;

select 'discord._cut(text, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._cut(text, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._cut(text, integer)', 'execute'))::integer;

rollback;

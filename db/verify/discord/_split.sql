-- Verify guildkeeper:discord/_split on pg

begin;

select 'discord._split(text, integer, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._split(text, integer, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._split(text, integer, integer)', 'execute'))::integer;

rollback;

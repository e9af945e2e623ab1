-- Verify guildkeeper:discord/_open_fence on pg

begin;

select 'discord._open_fence(text)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'discord._open_fence(text)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'discord._open_fence(text)', 'execute'))::integer;

rollback;

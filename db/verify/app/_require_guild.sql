-- Verify guildkeeper:app/_require_guild on pg

begin;

select 'app._require_guild(bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._require_guild(bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._require_guild(bigint)', 'execute'))::integer;

rollback;

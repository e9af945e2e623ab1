-- Verify guildkeeper:app/_require_member on pg

begin;

select 'app._require_member(bigint)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._require_member(bigint)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._require_member(bigint)', 'execute'))::integer;

rollback;

-- Verify guildkeeper:app/_require_amount on pg

begin;

select 'app._require_amount(numeric, numeric, numeric)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._require_amount(numeric, numeric, numeric)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._require_amount(numeric, numeric, numeric)', 'execute'))::integer;

rollback;

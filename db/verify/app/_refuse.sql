-- Verify guildkeeper:app/_refuse on pg

begin;

select 'app._refuse(text, text[])'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._refuse(text, text[])', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._refuse(text, text[])', 'execute'))::integer;

rollback;

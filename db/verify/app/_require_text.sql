-- Verify guildkeeper:app/_require_text on pg

begin;

select 'app._require_text(text, text, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._require_text(text, text, integer)', 'execute'))::integer;
select 1 / (not has_function_privilege('guildkeeper_admin', 'app._require_text(text, text, integer)', 'execute'))::integer;

rollback;

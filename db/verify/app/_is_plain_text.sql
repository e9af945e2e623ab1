-- Verify guildkeeper:app/_is_plain_text on pg

begin;

select 'app._is_plain_text(text, integer)'::regprocedure;
select 1 / (not has_function_privilege('guildkeeper_bot', 'app._is_plain_text(text, integer)', 'execute'))::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'app._is_plain_text(text, integer)', 'execute')::integer;

rollback;

-- Verify guildkeeper:moderation/suggest_reasons on pg

begin;

select 'moderation.suggest_reasons(bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.suggest_reasons(bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.suggest_reasons(bigint, text)', 'execute')::integer;

rollback;

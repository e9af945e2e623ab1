-- Verify guildkeeper:moderation/suggest_durations on pg

begin;

select 'moderation.suggest_durations(bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.suggest_durations(bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.suggest_durations(bigint, text)', 'execute')::integer;

rollback;

-- Verify guildkeeper:moderation/unlock on pg

begin;

select 'moderation.unlock(bigint, bigint, text, bigint, text, moderation.facts)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.unlock(bigint, bigint, text, bigint, text, moderation.facts)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.unlock(bigint, bigint, text, bigint, text, moderation.facts)', 'execute')::integer;

rollback;

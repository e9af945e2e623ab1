-- Verify guildkeeper:moderation/remove_timeout on pg

begin;

select 'moderation.remove_timeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.remove_timeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.remove_timeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

-- Verify guildkeeper:moderation/warn on pg

begin;

select 'moderation.warn(bigint, bigint, text, numeric, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.warn(bigint, bigint, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.warn(bigint, bigint, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

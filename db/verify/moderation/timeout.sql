-- Verify guildkeeper:moderation/timeout on pg

begin;

select 'moderation.timeout(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.timeout(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.timeout(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

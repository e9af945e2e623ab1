-- Verify guildkeeper:moderation/history on pg

begin;

select 'moderation.history(bigint, bigint, bigint, integer, bigint, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.history(bigint, bigint, bigint, integer, bigint, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.history(bigint, bigint, bigint, integer, bigint, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

-- Verify guildkeeper:moderation/search on pg

begin;

select 'moderation.search(bigint, text, bigint, bigint, moderation.case_kind, timestamptz, timestamptz, bigint, integer, bigint, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.search(bigint, text, bigint, bigint, moderation.case_kind, timestamptz, timestamptz, bigint, integer, bigint, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.search(bigint, text, bigint, bigint, moderation.case_kind, timestamptz, timestamptz, bigint, integer, bigint, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

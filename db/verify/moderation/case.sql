-- Verify guildkeeper:moderation/case on pg

begin;

select 'moderation.case(bigint, bigint, bigint, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.case(bigint, bigint, bigint, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.case(bigint, bigint, bigint, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

-- Verify guildkeeper:moderation/case_details on pg

begin;

select 'moderation.case_details(bigint, bigint, bigint, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.case_details(bigint, bigint, bigint, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.case_details(bigint, bigint, bigint, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

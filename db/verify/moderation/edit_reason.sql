-- Verify guildkeeper:moderation/edit_reason on pg

begin;

select 'moderation.edit_reason(bigint, bigint, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.edit_reason(bigint, bigint, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.edit_reason(bigint, bigint, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

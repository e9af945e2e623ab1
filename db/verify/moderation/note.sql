-- Verify guildkeeper:moderation/note on pg

begin;

select 'moderation.note(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.note(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.note(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

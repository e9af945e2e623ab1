-- Verify guildkeeper:moderation/pardon on pg

begin;

select 'moderation.pardon(bigint, bigint, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.pardon(bigint, bigint, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.pardon(bigint, bigint, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

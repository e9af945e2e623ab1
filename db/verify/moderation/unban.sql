-- Verify guildkeeper:moderation/unban on pg

begin;

select 'moderation.unban(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.unban(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.unban(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

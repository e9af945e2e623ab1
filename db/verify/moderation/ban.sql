-- Verify guildkeeper:moderation/ban on pg

begin;

select 'moderation.ban(bigint, bigint, text, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.ban(bigint, bigint, text, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.ban(bigint, bigint, text, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

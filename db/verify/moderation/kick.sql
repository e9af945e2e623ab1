-- Verify guildkeeper:moderation/kick on pg

begin;

select 'moderation.kick(bigint, bigint, text, numeric, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.kick(bigint, bigint, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.kick(bigint, bigint, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

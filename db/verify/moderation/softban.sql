-- Verify guildkeeper:moderation/softban on pg

begin;

select 'moderation.softban(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.softban(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.softban(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

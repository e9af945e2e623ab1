-- Verify guildkeeper:moderation/untimeout on pg

begin;

select 'moderation.untimeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.untimeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.untimeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

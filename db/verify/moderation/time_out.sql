-- Verify guildkeeper:moderation/time_out on pg

begin;

select 'moderation.time_out(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.time_out(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.time_out(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

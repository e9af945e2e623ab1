-- Verify guildkeeper:moderation/purge on pg

begin;

select 'moderation.seen_message'::regtype;
select 'moderation.purge_plan'::regtype;
select 'moderation.purge_row'::regtype;
select 'moderation._message_id(text)'::regprocedure;
select 'moderation.plan_purge(bigint, bigint, numeric, bigint, text, text, text, bigint, moderation.facts)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.plan_purge(bigint, bigint, numeric, bigint, text, text, text, bigint, moderation.facts)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.plan_purge(bigint, bigint, numeric, bigint, text, text, text, bigint, moderation.facts)', 'execute')::integer;
select 'moderation._asked_for(moderation.seen_message[], bigint, text, bigint, bigint)'::regprocedure;
select 'moderation.purge(bigint, bigint, moderation.seen_message[], numeric, bigint, text, text, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.purge(bigint, bigint, moderation.seen_message[], numeric, bigint, text, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.purge(bigint, bigint, moderation.seen_message[], numeric, bigint, text, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

-- Verify guildkeeper:moderation/lock on pg

begin;

select 'moderation.lock_row'::regtype;
select 'moderation.lock(bigint, bigint, bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.lock(bigint, bigint, bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.lock(bigint, bigint, bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz)', 'execute')::integer;

rollback;

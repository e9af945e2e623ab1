-- Verify guildkeeper:moderation/edits on pg

begin;

select 'moderation.edit_row'::regtype;
select 'moderation.edits(bigint, bigint, bigint, moderation.facts)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.edits(bigint, bigint, bigint, moderation.facts)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.edits(bigint, bigint, bigint, moderation.facts)', 'execute')::integer;

rollback;

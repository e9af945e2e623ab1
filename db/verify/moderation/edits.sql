-- Verify guildkeeper:moderation/edits on pg

begin;

select 'moderation.edit_row'::regtype;
select 'moderation.edits(bigint, bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.edits(bigint, bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.edits(bigint, bigint)', 'execute')::integer;

rollback;

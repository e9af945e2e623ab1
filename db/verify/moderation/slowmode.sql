-- Verify guildkeeper:moderation/slowmode on pg

begin;

select 'moderation.slowmode_row'::regtype;
select 'moderation.slowmode(bigint, bigint, text, text, bigint, text, moderation.facts)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.slowmode(bigint, bigint, text, text, bigint, text, moderation.facts)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.slowmode(bigint, bigint, text, text, bigint, text, moderation.facts)', 'execute')::integer;

rollback;

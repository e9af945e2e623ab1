-- Verify guildkeeper:moderation/set_slowmode on pg

begin;

select 'moderation.slowmode_row'::regtype;
select 'moderation.set_slowmode(bigint, bigint, text, text, bigint, text, moderation.facts)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.set_slowmode(bigint, bigint, text, text, bigint, text, moderation.facts)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.set_slowmode(bigint, bigint, text, text, bigint, text, moderation.facts)', 'execute')::integer;

rollback;

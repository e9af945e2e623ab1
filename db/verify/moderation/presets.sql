-- Verify guildkeeper:moderation/presets on pg

begin;

select 'moderation.preset_row'::regtype;
select 'moderation.presets(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.presets(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.presets(bigint)', 'execute')::integer;

rollback;

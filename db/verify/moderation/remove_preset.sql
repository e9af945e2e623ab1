-- Verify guildkeeper:moderation/remove_preset on pg

begin;

select 'moderation.remove_preset(bigint, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.remove_preset(bigint, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.remove_preset(bigint, text, bigint, text)', 'execute')::integer;

rollback;

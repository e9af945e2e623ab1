-- Verify guildkeeper:moderation/set_preset on pg

begin;

select 'moderation.set_preset(bigint, text, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.set_preset(bigint, text, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.set_preset(bigint, text, text, bigint, text)', 'execute')::integer;

rollback;

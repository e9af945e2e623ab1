-- Verify guildkeeper:moderation/set_rung on pg

begin;

select 'moderation.set_rung(bigint, numeric, text, text, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.set_rung(bigint, numeric, text, text, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.set_rung(bigint, numeric, text, text, text, bigint, text)', 'execute')::integer;

rollback;

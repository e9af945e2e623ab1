-- Verify guildkeeper:moderation/remove_rule on pg

begin;

select 'moderation.remove_rule(bigint, numeric, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.remove_rule(bigint, numeric, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.remove_rule(bigint, numeric, bigint, text)', 'execute')::integer;

rollback;

-- Verify guildkeeper:automod/remove_rule on pg

begin;

select 'automod.remove_rule(bigint, numeric, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'automod.remove_rule(bigint, numeric, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'automod.remove_rule(bigint, numeric, bigint, text)', 'execute')::integer;

rollback;

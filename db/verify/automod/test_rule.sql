-- Verify guildkeeper:automod/test_rule on pg

begin;

select 'automod.rule_test'::regtype;
select 'automod.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'automod.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'automod.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz)', 'execute')::integer;

rollback;

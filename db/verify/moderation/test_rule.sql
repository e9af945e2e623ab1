-- Verify guildkeeper:moderation/test_rule on pg

begin;

select 'moderation.rule_test'::regtype;
select 'moderation.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz)', 'execute')::integer;

rollback;

-- Verify guildkeeper:automod/set_rule on pg

begin;

select 'automod.rule_wish'::regtype;
select 'automod._listed(text)'::regprocedure;
select 'automod._require_number(numeric, integer, integer, integer)'::regprocedure;
select 'automod._chosen(text, text)'::regprocedure;
select 'automod._set_search(automod.rule, automod.rule_wish)'::regprocedure;
select 'automod._set_consequence(automod.rule, automod.rule_wish)'::regprocedure;
select 'automod._next_rule(bigint, numeric)'::regprocedure;
select 'automod.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'automod.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'automod.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text)', 'execute')::integer;

rollback;

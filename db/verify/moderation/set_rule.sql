-- Verify guildkeeper:moderation/set_rule on pg

begin;

select 'moderation.rule_wish'::regtype;
select 'moderation._listed(text)'::regprocedure;
select 'moderation._require_number(numeric, integer, integer, integer)'::regprocedure;
select 'moderation._chosen(text, text)'::regprocedure;
select 'moderation._set_search(moderation.rule, moderation.rule_wish)'::regprocedure;
select 'moderation._set_consequence(moderation.rule, moderation.rule_wish)'::regprocedure;
select 'moderation._next_rule(bigint, numeric)'::regprocedure;
select 'moderation.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text)', 'execute')::integer;

rollback;

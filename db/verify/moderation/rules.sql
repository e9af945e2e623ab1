-- Verify guildkeeper:moderation/rules on pg

begin;

select 'moderation._looks_for(moderation.rule)'::regprocedure;
select 'moderation._leads_to(moderation.rule)'::regprocedure;
select 'moderation.rule_row'::regtype;
select 'moderation._rule_row(moderation.rule)'::regprocedure;
select 'moderation.rules(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'moderation.rules(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'moderation.rules(bigint)', 'execute')::integer;

rollback;

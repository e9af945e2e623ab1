-- Verify guildkeeper:automod/rules on pg

begin;

select 'automod._looks_for(automod.rule)'::regprocedure;
select 'automod._leads_to(automod.rule)'::regprocedure;
select 'automod.rule_row'::regtype;
select 'automod._rule_row(automod.rule)'::regprocedure;
select 'automod.rules(bigint)'::regprocedure;
select 1 / has_function_privilege('guildkeeper_bot', 'automod.rules(bigint)', 'execute')::integer;
select 1 / has_function_privilege('guildkeeper_admin', 'automod.rules(bigint)', 'execute')::integer;

rollback;

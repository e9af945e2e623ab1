-- Verify guildkeeper:automod/rule on pg

begin;

select 'automod.rule_kind'::regtype;
select 'automod.rule_action'::regtype;
select 'automod.rule'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'automod.rule', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'automod.rule'::regclass and tgname = 'audit_edit';

rollback;

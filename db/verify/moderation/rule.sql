-- Verify guildkeeper:moderation/rule on pg

begin;

select 'moderation.rule_kind'::regtype;
select 'moderation.rule_action'::regtype;
select 'moderation.rule'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.rule', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'moderation.rule'::regclass and tgname = 'audit_edit';

rollback;

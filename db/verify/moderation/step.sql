-- Verify guildkeeper:moderation/step on pg

begin;

select 'moderation.step'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.step', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'moderation.step'::regclass and tgname = 'audit_edit';

rollback;

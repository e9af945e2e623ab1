-- Verify guildkeeper:moderation/rung on pg

begin;

select 'moderation.rung'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.rung', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'moderation.rung'::regclass and tgname = 'audit_edit';

rollback;

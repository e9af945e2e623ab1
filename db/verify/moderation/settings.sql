-- Verify guildkeeper:moderation/settings on pg

begin;

select 'moderation.settings'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.settings', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'moderation.settings'::regclass and tgname = 'audit_edit';

rollback;

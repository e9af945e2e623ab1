-- Verify guildkeeper:economy/settings on pg

begin;

select 'economy.settings'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.settings', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.settings'::regclass and tgname = 'audit_edit';

rollback;

-- Verify guildkeeper:leveling/member on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'audit_edit';
select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.member', 'select, insert, update, delete'))::integer;

rollback;

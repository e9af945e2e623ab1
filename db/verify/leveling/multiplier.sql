-- Verify guildkeeper:leveling/multiplier on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.multiplier'::regclass and tgname = 'audit_edit';
select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.multiplier', 'select, insert, update, delete'))::integer;
select 'leveling.target'::regtype;

rollback;

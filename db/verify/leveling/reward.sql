-- Verify guildkeeper:leveling/reward on pg

begin;

select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.reward'::regclass and tgname = 'audit_edit';
select 1 / (not has_table_privilege('guildkeeper_bot', 'leveling.reward', 'select, insert, update, delete'))::integer;

rollback;

-- Verify guildkeeper:income/timed_claim on pg

begin;

select 'income.timed_claim'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'income.timed_claim', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'income.timed_claim'::regclass and tgname = 'audit_edit';

rollback;

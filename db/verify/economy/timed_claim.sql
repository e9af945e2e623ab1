-- Verify guildkeeper:economy/timed_claim on pg

begin;

select 'economy.timed_claim'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'economy.timed_claim', 'select, insert, update, delete'))::integer;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'economy.timed_claim'::regclass and tgname = 'audit_edit';

rollback;

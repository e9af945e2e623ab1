-- Verify guildkeeper:reports/counter on pg

begin;

select 'reports.counter'::regclass;

rollback;

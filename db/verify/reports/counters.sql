-- Verify guildkeeper:reports/counters on pg

begin;

select 'reports.counters'::regproc;

rollback;

-- Verify guildkeeper:reports/set_counter on pg

begin;

select 'reports.set_counter'::regproc;

rollback;

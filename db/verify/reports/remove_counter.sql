-- Verify guildkeeper:reports/remove_counter on pg

begin;

select 'reports.remove_counter'::regproc;

rollback;

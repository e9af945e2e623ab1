-- Verify guildkeeper:stats/report_now on pg

begin;

select 'stats.report_now'::regproc;

rollback;

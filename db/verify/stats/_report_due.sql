-- Verify guildkeeper:stats/_report_due on pg

begin;

select 'stats._report_due'::regproc;

rollback;

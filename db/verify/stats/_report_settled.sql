-- Verify guildkeeper:stats/_report_settled on pg

begin;

select 'stats._report_settled'::regproc;

rollback;

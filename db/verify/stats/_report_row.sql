-- Verify guildkeeper:stats/_report_row on pg

begin;

select 'stats._report_row'::regproc;

rollback;

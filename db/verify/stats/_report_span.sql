-- Verify guildkeeper:stats/_report_span on pg

begin;

select 'stats._report_span'::regproc;

rollback;

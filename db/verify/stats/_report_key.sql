-- Verify guildkeeper:stats/_report_key on pg

begin;

select 'stats._report_key'::regproc;

rollback;

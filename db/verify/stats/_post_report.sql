-- Verify guildkeeper:stats/_post_report on pg

begin;

select 'stats._post_report'::regproc;

rollback;

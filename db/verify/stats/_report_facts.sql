-- Verify guildkeeper:stats/_report_facts on pg

begin;

select 'stats._report_facts'::regproc;

rollback;

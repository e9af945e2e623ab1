-- Verify guildkeeper:stats/_next_report on pg

begin;

select 'stats._next_report'::regproc;

rollback;

-- Verify guildkeeper:stats/_count_stays on pg

begin;

select 'stats._count_stays'::regproc;

rollback;

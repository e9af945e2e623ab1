-- Verify guildkeeper:stats/_count_late on pg

begin;

select 'stats._count_late'::regproc;

rollback;

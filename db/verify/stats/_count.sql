-- Verify guildkeeper:stats/_count on pg

begin;

select 'stats._count'::regproc;

rollback;

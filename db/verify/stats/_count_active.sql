-- Verify guildkeeper:stats/_count_active on pg

begin;

select 'stats._count_active'::regproc;

rollback;

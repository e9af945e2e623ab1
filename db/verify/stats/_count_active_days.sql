-- Verify guildkeeper:stats/_count_active_days on pg

begin;

select 'stats._count_active_days'::regproc;

rollback;

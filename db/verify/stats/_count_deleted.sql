-- Verify guildkeeper:stats/_count_deleted on pg

begin;

select 'stats._count_deleted'::regproc;

rollback;

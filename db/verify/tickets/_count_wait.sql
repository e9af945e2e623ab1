-- Verify guildkeeper:tickets/_count_wait on pg

begin;

select 'tickets._count_wait'::regproc;

rollback;

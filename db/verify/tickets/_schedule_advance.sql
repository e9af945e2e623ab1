-- Verify guildkeeper:tickets/_schedule_advance on pg

begin;

select 'tickets._schedule_advance'::regproc;

rollback;

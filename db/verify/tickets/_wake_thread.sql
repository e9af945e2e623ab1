-- Verify guildkeeper:tickets/_wake_thread on pg

begin;

select 'tickets._wake_thread'::regproc;

rollback;

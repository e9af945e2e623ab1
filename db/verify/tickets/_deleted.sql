-- Verify guildkeeper:tickets/_deleted on pg

begin;

select 'tickets._deleted'::regproc;

rollback;

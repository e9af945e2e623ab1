-- Verify guildkeeper:tickets/_close on pg

begin;

select 'tickets._close'::regproc;

rollback;

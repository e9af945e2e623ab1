-- Verify guildkeeper:tickets/_being_read on pg

begin;

select 'tickets._being_read'::regproc;

rollback;

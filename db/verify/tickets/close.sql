-- Verify guildkeeper:tickets/close on pg

begin;

select 'tickets.close'::regproc;

rollback;

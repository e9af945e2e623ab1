-- Verify guildkeeper:tickets/request_close on pg

begin;

select 'tickets.request_close'::regproc;

rollback;

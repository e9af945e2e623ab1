-- Verify guildkeeper:tickets/history_read on pg

begin;

select 'tickets.history_read'::regproc;

rollback;

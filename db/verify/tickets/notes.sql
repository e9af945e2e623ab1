-- Verify guildkeeper:tickets/notes on pg

begin;

select 'tickets.notes'::regproc;

rollback;

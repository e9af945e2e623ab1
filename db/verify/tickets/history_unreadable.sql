-- Verify guildkeeper:tickets/history_unreadable on pg

begin;

select 'tickets.history_unreadable'::regproc;

rollback;

-- Verify guildkeeper:tickets/note on pg

begin;

select 'tickets.note'::regproc;

rollback;

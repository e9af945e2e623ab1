-- Verify guildkeeper:tickets/transcript on pg

begin;

select 'tickets.transcript'::regproc;

rollback;

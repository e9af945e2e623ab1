-- Verify guildkeeper:tickets/hours on pg

begin;

select 'tickets.hours'::regproc;

rollback;

-- Verify guildkeeper:tickets/set_hours on pg

begin;

select 'tickets.set_hours'::regproc;

rollback;

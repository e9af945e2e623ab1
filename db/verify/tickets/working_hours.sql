-- Verify guildkeeper:tickets/working_hours on pg

begin;

select 'tickets.working_hours'::regclass;

rollback;

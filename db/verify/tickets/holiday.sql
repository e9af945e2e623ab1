-- Verify guildkeeper:tickets/holiday on pg

begin;

select 'tickets.holiday'::regclass;

rollback;

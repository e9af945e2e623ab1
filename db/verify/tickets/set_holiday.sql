-- Verify guildkeeper:tickets/set_holiday on pg

begin;

select 'tickets.set_holiday'::regproc;

rollback;

-- Verify guildkeeper:tickets/remove_holiday on pg

begin;

select 'tickets.remove_holiday'::regproc;

rollback;

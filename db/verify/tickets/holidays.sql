-- Verify guildkeeper:tickets/holidays on pg

begin;

select 'tickets.holidays'::regproc;

rollback;

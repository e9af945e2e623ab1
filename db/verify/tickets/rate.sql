-- Verify guildkeeper:tickets/rate on pg

begin;

select 'tickets.rate'::regproc;

rollback;

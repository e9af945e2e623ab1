-- Verify guildkeeper:tickets/details on pg

begin;

select 'tickets.details'::regproc;

rollback;

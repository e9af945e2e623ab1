-- Verify guildkeeper:tickets/heading on pg

begin;

select 'tickets.heading'::regproc;

rollback;

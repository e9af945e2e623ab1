-- Verify guildkeeper:tickets/panels on pg

begin;

select 'tickets.panels'::regproc;

rollback;

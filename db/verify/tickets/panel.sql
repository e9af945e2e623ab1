-- Verify guildkeeper:tickets/panel on pg

begin;

select 'tickets.panel'::regclass;

rollback;

-- Verify guildkeeper:tickets/settings on pg

begin;

select 'tickets.settings'::regclass;

rollback;

-- Verify guildkeeper:tickets/barred on pg

begin;

select 'tickets.barred'::regclass;

rollback;

-- Verify guildkeeper:tickets/ticket on pg

begin;

select 'tickets.ticket'::regclass;

rollback;

-- Verify guildkeeper:tickets/message on pg

begin;

select 'tickets.message'::regclass;

rollback;

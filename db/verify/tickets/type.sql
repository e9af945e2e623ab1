-- Verify guildkeeper:tickets/type on pg

begin;

select 'tickets.type'::regclass;

rollback;

-- Verify guildkeeper:tickets/figures on pg

begin;

select 'tickets.figures'::regclass;

rollback;

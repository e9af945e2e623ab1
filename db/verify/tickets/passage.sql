-- Verify guildkeeper:tickets/passage on pg

begin;

select 'tickets.passage'::regclass;

rollback;

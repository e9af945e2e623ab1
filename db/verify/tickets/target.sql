-- Verify guildkeeper:tickets/target on pg

begin;

select 'tickets.target'::regclass;

rollback;

-- Verify guildkeeper:tickets/told_message on pg

begin;

select 'tickets.told_message'::regtype;

rollback;

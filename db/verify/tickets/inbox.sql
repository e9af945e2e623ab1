-- Verify guildkeeper:tickets/inbox on pg

begin;

select 'tickets.inbox'::regclass;

rollback;

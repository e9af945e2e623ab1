-- Verify guildkeeper:tickets/inbox on pg

begin;

select from tickets.inbox where false;

rollback;

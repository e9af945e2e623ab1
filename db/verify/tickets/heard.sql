-- Verify guildkeeper:tickets/heard on pg

begin;

select from tickets.heard where false;

rollback;

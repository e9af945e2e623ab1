-- Verify guildkeeper:tickets/saved_reply on pg

begin;

select 'tickets.saved_reply'::regclass;

rollback;

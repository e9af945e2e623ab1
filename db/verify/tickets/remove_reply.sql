-- Verify guildkeeper:tickets/remove_reply on pg

begin;

select 'tickets.remove_reply'::regproc;

rollback;

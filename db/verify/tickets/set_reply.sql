-- Verify guildkeeper:tickets/set_reply on pg

begin;

select 'tickets.set_reply'::regproc;

rollback;

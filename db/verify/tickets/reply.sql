-- Verify guildkeeper:tickets/reply on pg

begin;

select 'tickets.reply'::regproc;

rollback;

-- Verify guildkeeper:tickets/reopen on pg

begin;

select 'tickets.reopen'::regproc;

rollback;

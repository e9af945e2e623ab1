-- Verify guildkeeper:tickets/unblock on pg

begin;

select 'tickets.unblock'::regproc;

rollback;

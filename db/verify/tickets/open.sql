-- Verify guildkeeper:tickets/open on pg

begin;

select 'tickets.open'::regproc;

rollback;

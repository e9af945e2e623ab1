-- Verify guildkeeper:tickets/selfcheck on pg

begin;

select 'tickets.selfcheck'::regproc;

rollback;

-- Verify guildkeeper:tickets/rename on pg

begin;

select 'tickets.rename'::regproc;

rollback;

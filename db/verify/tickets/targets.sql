-- Verify guildkeeper:tickets/targets on pg

begin;

select 'tickets.targets'::regproc;

rollback;

-- Verify guildkeeper:tickets/health on pg

begin;

select 'tickets.health'::regproc;

rollback;

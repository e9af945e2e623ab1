-- Verify guildkeeper:tickets/performance on pg

begin;

select 'tickets.performance'::regproc;

rollback;

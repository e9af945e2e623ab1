-- Verify guildkeeper:tickets/timeline on pg

begin;

select 'tickets.timeline'::regproc;

rollback;

-- Verify guildkeeper:tickets/backlog on pg

begin;

select 'tickets.backlog'::regproc;

rollback;

-- Verify guildkeeper:tickets/move on pg

begin;

select 'tickets.move'::regproc;

rollback;

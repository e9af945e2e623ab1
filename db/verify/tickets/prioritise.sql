-- Verify guildkeeper:tickets/prioritise on pg

begin;

select 'tickets.prioritise'::regproc;

rollback;

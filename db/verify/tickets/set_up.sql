-- Verify guildkeeper:tickets/set_up on pg

begin;

select 'tickets.set_up'::regproc;

rollback;

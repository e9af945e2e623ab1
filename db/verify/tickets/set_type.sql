-- Verify guildkeeper:tickets/set_type on pg

begin;

select 'tickets.set_type'::regproc;

rollback;

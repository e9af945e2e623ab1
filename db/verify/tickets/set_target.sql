-- Verify guildkeeper:tickets/set_target on pg

begin;

select 'tickets.set_target'::regproc;

rollback;

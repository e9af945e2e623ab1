-- Verify guildkeeper:tickets/remove_type on pg

begin;

select 'tickets.remove_type'::regproc;

rollback;

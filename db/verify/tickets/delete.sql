-- Verify guildkeeper:tickets/delete on pg

begin;

select 'tickets.delete'::regproc;

rollback;

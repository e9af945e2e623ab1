-- Verify guildkeeper:tickets/remove_member on pg

begin;

select 'tickets.remove_member'::regproc;

rollback;

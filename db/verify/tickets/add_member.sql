-- Verify guildkeeper:tickets/add_member on pg

begin;

select 'tickets.add_member'::regproc;

rollback;

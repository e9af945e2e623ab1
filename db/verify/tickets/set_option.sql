-- Verify guildkeeper:tickets/set_option on pg

begin;

select 'tickets.set_option'::regproc;

rollback;

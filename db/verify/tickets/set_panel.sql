-- Verify guildkeeper:tickets/set_panel on pg

begin;

select 'tickets.set_panel'::regproc;

rollback;

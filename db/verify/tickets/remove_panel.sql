-- Verify guildkeeper:tickets/remove_panel on pg

begin;

select 'tickets.remove_panel'::regproc;

rollback;

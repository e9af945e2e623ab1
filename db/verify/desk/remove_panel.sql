-- Verify guildkeeper:desk/remove_panel on pg

begin;

select 'desk.remove_panel'::regproc;

rollback;

-- Verify guildkeeper:desk/set_panel on pg

begin;

select 'desk.set_panel'::regproc;

rollback;

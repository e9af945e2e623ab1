-- Verify guildkeeper:desk/panel on pg

begin;

select 'desk.panel'::regclass;

rollback;

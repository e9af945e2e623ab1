-- Verify guildkeeper:desk/panels on pg

begin;

select 'desk.panels'::regproc;

rollback;

-- Verify guildkeeper:desk/settings on pg

begin;

select 'desk.settings'::regclass;

rollback;

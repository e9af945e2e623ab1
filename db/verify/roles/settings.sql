-- Verify guildkeeper:roles/settings on pg

begin;

select 'roles.settings'::regclass;

rollback;

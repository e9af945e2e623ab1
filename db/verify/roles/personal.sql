-- Verify guildkeeper:roles/personal on pg

begin;

select 'roles.personal'::regclass;

rollback;

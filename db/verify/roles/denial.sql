-- Verify guildkeeper:roles/denial on pg

begin;

select 'roles.denial'::regclass;

rollback;

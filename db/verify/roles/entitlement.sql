-- Verify guildkeeper:roles/entitlement on pg

begin;

select 'roles.entitlement'::regclass;

rollback;

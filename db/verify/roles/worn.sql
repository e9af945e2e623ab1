-- Verify guildkeeper:roles/worn on pg

begin;

select 'roles.worn'::regclass;

rollback;

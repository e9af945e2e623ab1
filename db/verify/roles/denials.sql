-- Verify guildkeeper:roles/denials on pg

begin;

select 'roles.denials'::regproc;

rollback;

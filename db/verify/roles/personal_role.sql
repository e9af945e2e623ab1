-- Verify guildkeeper:roles/personal_role on pg

begin;

select 'roles.personal_role'::regproc;

rollback;

-- Verify guildkeeper:roles/set_personal on pg

begin;

select 'roles.set_personal'::regproc;

rollback;

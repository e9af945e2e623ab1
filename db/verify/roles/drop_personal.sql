-- Verify guildkeeper:roles/drop_personal on pg

begin;

select 'roles.drop_personal'::regproc;

rollback;

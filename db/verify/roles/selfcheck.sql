-- Verify guildkeeper:roles/selfcheck on pg

begin;

select 'roles.selfcheck'::regproc;

rollback;

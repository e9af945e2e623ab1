-- Verify guildkeeper:roles/deny on pg

begin;

select 'roles.deny'::regproc;

rollback;

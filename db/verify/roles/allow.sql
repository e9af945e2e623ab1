-- Verify guildkeeper:roles/allow on pg

begin;

select 'roles.allow'::regproc;

rollback;

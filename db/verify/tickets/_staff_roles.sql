-- Verify guildkeeper:tickets/_staff_roles on pg

begin;

select 'tickets._staff_roles'::regproc;

rollback;

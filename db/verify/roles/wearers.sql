-- Verify guildkeeper:roles/wearers on pg

begin;

select 'roles.wearers'::regproc;

rollback;

-- Verify guildkeeper:roles/take on pg

begin;

select 'roles.take'::regproc;

rollback;

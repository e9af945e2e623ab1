-- Verify guildkeeper:roles/why on pg

begin;

select 'roles.why'::regproc;

rollback;

-- Verify guildkeeper:roles/wanted on pg

begin;

select 'roles.wanted'::regproc;

rollback;

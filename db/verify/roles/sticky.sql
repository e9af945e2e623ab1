-- Verify guildkeeper:roles/sticky on pg

begin;

select 'roles.sticky'::regclass;

rollback;

-- Verify guildkeeper:roles/member on pg

begin;

select 'roles.member'::regclass;

rollback;

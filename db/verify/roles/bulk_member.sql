-- Verify guildkeeper:roles/bulk_member on pg

begin;

select 'roles.bulk_member'::regclass;

rollback;

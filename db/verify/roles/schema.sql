-- Verify guildkeeper:roles/schema on pg

begin;

select 'roles'::regnamespace;

rollback;

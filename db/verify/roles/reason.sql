-- Verify guildkeeper:roles/reason on pg

begin;

select 'roles.reason'::regclass;

rollback;

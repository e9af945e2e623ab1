-- Verify guildkeeper:roles/bulk on pg

begin;

select 'roles.bulk'::regclass;

rollback;

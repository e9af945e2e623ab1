-- Verify guildkeeper:roles/draft on pg

begin;

select 'roles.draft'::regclass;

rollback;

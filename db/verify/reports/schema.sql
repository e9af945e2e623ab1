-- Verify guildkeeper:reports/schema on pg

begin;

select 'reports'::regnamespace;

rollback;

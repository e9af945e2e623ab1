-- Verify guildkeeper:reports/role_rule on pg

begin;

select 'reports.role_rule'::regclass;

rollback;

-- Verify guildkeeper:reports/role_rules on pg

begin;

select 'reports.role_rules'::regproc;

rollback;

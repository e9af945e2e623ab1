-- Verify guildkeeper:reports/rehearse_role_rule on pg

begin;

select 'reports.rehearse_role_rule'::regproc;

rollback;

-- Verify guildkeeper:reports/remove_role_rule on pg

begin;

select 'reports.remove_role_rule'::regproc;

rollback;

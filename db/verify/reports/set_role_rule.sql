-- Verify guildkeeper:reports/set_role_rule on pg

begin;

select 'reports.set_role_rule'::regproc;

rollback;

-- Verify guildkeeper:reports/_require_role_rule on pg

begin;

select 'reports._require_role_rule'::regproc;

rollback;

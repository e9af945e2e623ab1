-- Verify guildkeeper:stats/_require_role_rule on pg

begin;

select 'stats._require_role_rule'::regproc;

rollback;

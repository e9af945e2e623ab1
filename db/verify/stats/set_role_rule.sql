-- Verify guildkeeper:stats/set_role_rule on pg

begin;

select 'stats.set_role_rule'::regproc;

rollback;

-- Verify guildkeeper:stats/role_rule on pg

begin;

select 'stats.role_rule'::regclass;

rollback;

-- Verify guildkeeper:stats/role_rules on pg

begin;

select 'stats.role_rules'::regproc;

rollback;

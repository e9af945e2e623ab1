-- Verify guildkeeper:stats/remove_role_rule on pg

begin;

select 'stats.remove_role_rule'::regproc;

rollback;

-- Verify guildkeeper:stats/rehearse_role_rule on pg

begin;

select 'stats.rehearse_role_rule'::regproc;

rollback;

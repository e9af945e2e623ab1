-- Verify guildkeeper:stats/member_daily on pg

begin;

select 'stats.member_daily'::regclass;

rollback;

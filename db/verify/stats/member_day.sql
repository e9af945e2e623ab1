-- Verify guildkeeper:stats/member_day on pg

begin;

select 'stats.member_day'::regclass;

rollback;

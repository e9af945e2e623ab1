-- Verify guildkeeper:stats/member on pg

begin;

select 'stats.member'::regclass;

rollback;

-- Verify guildkeeper:stats/channel_daily on pg

begin;

select 'stats.channel_daily'::regclass;

rollback;

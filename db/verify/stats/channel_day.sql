-- Verify guildkeeper:stats/channel_day on pg

begin;

select 'stats.channel_day'::regclass;

rollback;

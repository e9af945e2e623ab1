-- Verify guildkeeper:stats/voice_daily on pg

begin;

select 'stats.voice_daily'::regclass;

rollback;

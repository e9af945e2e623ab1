-- Verify guildkeeper:stats/voice_top on pg

begin;

select 'stats.voice_top'::regproc;

rollback;

-- Revert guildkeeper:stats/voice_daily from pg

begin;
set local role guildkeeper_owner;

drop view stats.voice_daily;

commit;

-- Revert guildkeeper:stats/voice_top from pg

begin;
set local role guildkeeper_owner;

drop function stats.voice_top;

commit;

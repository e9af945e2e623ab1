-- Revert guildkeeper:leveling/_weigh_voice from pg

begin;
set local role guildkeeper_owner;

drop function leveling._weigh_voice;
drop type leveling.voice_award;

commit;

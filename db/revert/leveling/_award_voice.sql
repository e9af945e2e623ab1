-- Revert guildkeeper:leveling/_award_voice from pg

begin;
set local role guildkeeper_owner;

drop function leveling._award_voice;
drop type leveling.voice_earned;

commit;

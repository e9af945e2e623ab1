-- Revert guildkeeper:stats/_follow_voice from pg

begin;
set local role guildkeeper_owner;

drop trigger stats_follow_new_voice on voice.day;
drop trigger stats_follow_voice on voice.day;
drop function stats._follow_voice;

commit;

-- Revert guildkeeper:stats/_follow_pause from pg

begin;
set local role guildkeeper_owner;

drop trigger follow_pause on stats.settings;
drop trigger stats_follow_pause on voice.settings;
drop function stats._follow_pause;

commit;

-- Revert guildkeeper:stats/_seal_voice from pg

begin;
set local role guildkeeper_owner;

drop trigger stats_seal_voice on voice.day;
drop function stats._seal_voice;

commit;

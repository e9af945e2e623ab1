-- Revert guildkeeper:stats/_follow_zone from pg

begin;
set local role guildkeeper_owner;

drop trigger stats_follow_zone on app.settings;
drop function stats._follow_zone;

commit;

-- Revert guildkeeper:stats/_follow_guild from pg

begin;
set local role guildkeeper_owner;

drop trigger stats_follow_guild on app.guild;
drop function stats._follow_guild;

commit;

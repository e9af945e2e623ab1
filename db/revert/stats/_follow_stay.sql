-- Revert guildkeeper:stats/_follow_stay from pg

begin;
set local role guildkeeper_owner;

drop trigger stats_follow_member on app.member;
drop trigger stats_follow_new_member on app.member;
drop function stats._follow_stay;

commit;

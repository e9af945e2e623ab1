-- Revert guildkeeper:roles/_follow_member from pg

begin;
set local role guildkeeper_owner;

drop trigger follow_member on app.member;
drop trigger follow_new_member on app.member;
drop function roles._follow_member;

commit;

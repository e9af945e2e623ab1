-- Revert guildkeeper:tickets/_member_moved from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_member_gone on app.member;
drop trigger tickets_member_moved on app.member;
drop function tickets._member_moved;

commit;

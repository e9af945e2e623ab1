-- Revert guildkeeper:leveling/member from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on leveling.member;
drop table leveling.member;

commit;

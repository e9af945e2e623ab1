-- Revert guildkeeper:roles/member from pg

begin;
set local role guildkeeper_owner;

drop table roles.member;

commit;

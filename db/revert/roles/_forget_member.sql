-- Revert guildkeeper:roles/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function roles._forget_member;

commit;

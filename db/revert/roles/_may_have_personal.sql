-- Revert guildkeeper:roles/_may_have_personal from pg

begin;
set local role guildkeeper_owner;

drop function roles._may_have_personal;

commit;

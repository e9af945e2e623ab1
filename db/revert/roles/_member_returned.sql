-- Revert guildkeeper:roles/_member_returned from pg

begin;
set local role guildkeeper_owner;

drop function roles._member_returned;

commit;

-- Revert guildkeeper:roles/_member_changed from pg

begin;
set local role guildkeeper_owner;

drop function roles._member_changed;

commit;

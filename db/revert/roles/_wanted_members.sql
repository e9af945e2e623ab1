-- Revert guildkeeper:roles/_wanted_members from pg

begin;
set local role guildkeeper_owner;

drop function roles._wanted_members;

commit;

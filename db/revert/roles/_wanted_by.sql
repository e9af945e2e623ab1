-- Revert guildkeeper:roles/_wanted_by from pg

begin;
set local role guildkeeper_owner;

drop function roles._wanted_by;

commit;

-- Revert guildkeeper:roles/_missing_autoroles from pg

begin;
set local role guildkeeper_owner;

drop function roles._missing_autoroles;

commit;

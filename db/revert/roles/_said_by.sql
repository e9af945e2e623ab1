-- Revert guildkeeper:roles/_said_by from pg

begin;
set local role guildkeeper_owner;

drop function roles._said_by;

commit;

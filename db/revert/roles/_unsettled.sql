-- Revert guildkeeper:roles/_unsettled from pg

begin;
set local role guildkeeper_owner;

drop function roles._unsettled;

commit;

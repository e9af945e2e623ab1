-- Revert guildkeeper:roles/_reasons_of from pg

begin;
set local role guildkeeper_owner;

drop function roles._reasons_of;

commit;

-- Revert guildkeeper:roles/_acknowledge from pg

begin;
set local role guildkeeper_owner;

drop function roles._acknowledge;

commit;

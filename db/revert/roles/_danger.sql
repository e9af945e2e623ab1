-- Revert guildkeeper:roles/_danger from pg

begin;
set local role guildkeeper_owner;

drop function roles._danger;

commit;

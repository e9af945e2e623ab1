-- Revert guildkeeper:roles/_dangers from pg

begin;
set local role guildkeeper_owner;

drop function roles._dangers;

commit;

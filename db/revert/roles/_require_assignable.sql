-- Revert guildkeeper:roles/_require_assignable from pg

begin;
set local role guildkeeper_owner;

drop function roles._require_assignable;

commit;

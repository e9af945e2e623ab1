-- Revert guildkeeper:roles/_is_denied from pg

begin;
set local role guildkeeper_owner;

drop function roles._is_denied;

commit;

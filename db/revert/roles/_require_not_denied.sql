-- Revert guildkeeper:roles/_require_not_denied from pg

begin;
set local role guildkeeper_owner;

drop function roles._require_not_denied;

commit;

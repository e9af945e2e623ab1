-- Revert guildkeeper:roles/_require_part from pg

begin;
set local role guildkeeper_owner;

drop function roles._require_part;

commit;

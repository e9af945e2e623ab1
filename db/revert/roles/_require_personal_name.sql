-- Revert guildkeeper:roles/_require_personal_name from pg

begin;
set local role guildkeeper_owner;

drop function roles._require_personal_name;

commit;

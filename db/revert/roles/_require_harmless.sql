-- Revert guildkeeper:roles/_require_harmless from pg

begin;
set local role guildkeeper_owner;

drop function roles._require_harmless;

commit;

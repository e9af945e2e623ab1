-- Revert guildkeeper:roles/_require_feature from pg

begin;
set local role guildkeeper_owner;

drop function roles._require_feature;

commit;

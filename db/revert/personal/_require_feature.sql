-- Revert guildkeeper:personal/_require_feature from pg

begin;
set local role guildkeeper_owner;

drop function personal._require_feature;

commit;

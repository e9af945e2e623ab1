-- Revert guildkeeper:imports/_require_keep from pg

begin;
set local role guildkeeper_owner;

drop function imports._require_keep;

commit;

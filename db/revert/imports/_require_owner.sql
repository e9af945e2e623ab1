-- Revert guildkeeper:imports/_require_owner from pg

begin;
set local role guildkeeper_owner;

drop function imports._require_owner;

commit;

-- Revert guildkeeper:automod/_require_kind from pg

begin;
set local role guildkeeper_owner;

drop function automod._require_kind;

commit;

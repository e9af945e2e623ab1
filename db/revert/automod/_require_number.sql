-- Revert guildkeeper:automod/_require_number from pg

begin;
set local role guildkeeper_owner;

drop function automod._require_number;

commit;

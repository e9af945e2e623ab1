-- Revert guildkeeper:automod/_require_code from pg

begin;
set local role guildkeeper_owner;

drop function automod._require_code;

commit;

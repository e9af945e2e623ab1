-- Revert guildkeeper:automod/_is_exempt from pg

begin;
set local role guildkeeper_owner;

drop function automod._is_exempt;

commit;

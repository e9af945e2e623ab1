-- Revert guildkeeper:automod/_is_never_met from pg

begin;
set local role guildkeeper_owner;

drop function automod._is_never_met;

commit;

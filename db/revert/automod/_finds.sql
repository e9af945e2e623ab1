-- Revert guildkeeper:automod/_finds from pg

begin;
set local role guildkeeper_owner;

drop function automod._finds;

commit;

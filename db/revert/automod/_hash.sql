-- Revert guildkeeper:automod/_hash from pg

begin;
set local role guildkeeper_owner;

drop function automod._hash;

commit;

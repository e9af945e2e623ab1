-- Revert guildkeeper:automod/_path from pg

begin;
set local role guildkeeper_owner;

drop function automod._path;

commit;

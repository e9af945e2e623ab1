-- Revert guildkeeper:automod/_links from pg

begin;
set local role guildkeeper_owner;

drop function automod._links;

commit;

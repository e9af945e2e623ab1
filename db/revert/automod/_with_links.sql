-- Revert guildkeeper:automod/_with_links from pg

begin;
set local role guildkeeper_owner;

drop function automod._with_links;

commit;

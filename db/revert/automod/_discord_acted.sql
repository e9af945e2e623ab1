-- Revert guildkeeper:automod/_discord_acted from pg

begin;
set local role guildkeeper_owner;

drop function automod._discord_acted;

commit;

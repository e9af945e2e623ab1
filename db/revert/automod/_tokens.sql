-- Revert guildkeeper:automod/_tokens from pg

begin;
set local role guildkeeper_owner;

drop function automod._tokens;

commit;

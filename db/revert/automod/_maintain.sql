-- Revert guildkeeper:automod/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function automod._maintain;

commit;

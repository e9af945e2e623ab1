-- Revert guildkeeper:automod/_without_invisible from pg

begin;
set local role guildkeeper_owner;

drop function automod._without_invisible;

commit;

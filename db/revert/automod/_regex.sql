-- Revert guildkeeper:automod/_regex from pg

begin;
set local role guildkeeper_owner;

drop function automod._regex;

commit;

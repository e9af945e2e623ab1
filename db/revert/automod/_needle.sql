-- Revert guildkeeper:automod/_needle from pg

begin;
set local role guildkeeper_owner;

drop function automod._needle;

commit;

-- Revert guildkeeper:automod/_floods from pg

begin;
set local role guildkeeper_owner;

drop function automod._floods;

commit;

-- Revert guildkeeper:automod/_found from pg

begin;
set local role guildkeeper_owner;

drop function automod._found;

commit;

-- Revert guildkeeper:automod/_remember from pg

begin;
set local role guildkeeper_owner;

drop function automod._remember;

commit;

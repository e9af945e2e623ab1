-- Revert guildkeeper:automod/_host from pg

begin;
set local role guildkeeper_owner;

drop function automod._host;

commit;

-- Revert guildkeeper:automod/_ids from pg

begin;
set local role guildkeeper_owner;

drop function automod._ids;

commit;

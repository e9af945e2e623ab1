-- Revert guildkeeper:automod/_decoded from pg

begin;
set local role guildkeeper_owner;

drop function automod._decoded;

commit;

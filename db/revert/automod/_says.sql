-- Revert guildkeeper:automod/_says from pg

begin;
set local role guildkeeper_owner;

drop function automod._says;

commit;

-- Revert guildkeeper:automod/_visible from pg

begin;
set local role guildkeeper_owner;

drop function automod._visible;

commit;

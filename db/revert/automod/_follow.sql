-- Revert guildkeeper:automod/_follow from pg

begin;
set local role guildkeeper_owner;

drop function automod._follow;

commit;

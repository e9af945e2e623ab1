-- Revert guildkeeper:automod/_follow from pg

begin;
set local role guildkeeper_owner;

drop function automod._follow;
drop function automod._delete;
drop function automod._record;

commit;

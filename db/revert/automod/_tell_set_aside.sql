-- Revert guildkeeper:automod/_tell_set_aside from pg

begin;
set local role guildkeeper_owner;

drop function automod._tell_set_aside;
drop type automod.aside;

commit;

-- Revert guildkeeper:automod/set_aside from pg

begin;
set local role guildkeeper_owner;

drop function automod.set_aside;

commit;

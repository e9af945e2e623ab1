-- Revert guildkeeper:automod/_tell_deletions from pg

begin;
set local role guildkeeper_owner;

drop function automod._tell_deletions;
drop type automod.deletion;

commit;

-- Revert guildkeeper:automod/found from pg

begin;
set local role guildkeeper_owner;

drop type automod.found;

commit;

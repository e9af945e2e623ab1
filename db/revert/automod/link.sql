-- Revert guildkeeper:automod/link from pg

begin;
set local role guildkeeper_owner;

drop type automod.link;

commit;

-- Revert guildkeeper:automod/schema from pg

begin;
set local role guildkeeper_owner;

drop schema automod;

commit;

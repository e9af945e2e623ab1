-- Revert guildkeeper:automod/schema from pg

begin;
set local role guildkeeper_owner;

drop type automod.aside_cause;
drop schema automod;

commit;

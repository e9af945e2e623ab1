-- Revert guildkeeper:automod/seen from pg

begin;
set local role guildkeeper_owner;

drop type automod.seen;

commit;

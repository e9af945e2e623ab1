-- Revert guildkeeper:automod/trace from pg

begin;
set local role guildkeeper_owner;

drop table automod.trace;

commit;

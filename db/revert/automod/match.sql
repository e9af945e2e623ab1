-- Revert guildkeeper:automod/match from pg

begin;
set local role guildkeeper_owner;

drop table automod.match;

commit;

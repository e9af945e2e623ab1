-- Revert guildkeeper:automod/ruleset from pg

begin;
set local role guildkeeper_owner;

drop table automod.ruleset;

commit;

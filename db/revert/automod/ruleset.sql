-- Revert guildkeeper:automod/ruleset from pg

begin;
set local role guildkeeper_owner;

drop table automod.ruleset;
drop function automod._ids;

commit;

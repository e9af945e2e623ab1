-- Revert guildkeeper:automod/_ruleset from pg

begin;
set local role guildkeeper_owner;

drop function automod._ruleset;

commit;

-- Revert guildkeeper:automod/set_rule from pg

begin;
set local role guildkeeper_owner;

drop function automod.set_rule;

commit;

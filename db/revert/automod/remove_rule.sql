-- Revert guildkeeper:automod/remove_rule from pg

begin;
set local role guildkeeper_owner;

drop function automod.remove_rule;

commit;

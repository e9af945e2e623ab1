-- Revert guildkeeper:automod/set_rule from pg

begin;
set local role guildkeeper_owner;

drop function automod.set_rule;
drop function automod._next_rule;
drop function automod._set_consequence;
drop function automod._set_search;
drop function automod._chosen;
drop function automod._require_number;
drop function automod._listed;
drop type automod.rule_wish;

commit;

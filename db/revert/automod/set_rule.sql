-- Revert guildkeeper:automod/set_rule from pg

begin;
set local role guildkeeper_owner;

drop function automod.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text);
drop function automod._next_rule(bigint, numeric);
drop function automod._set_consequence(automod.rule, automod.rule_wish);
drop function automod._set_search(automod.rule, automod.rule_wish);
drop function automod._chosen(text, text);
drop function automod._require_number(numeric, integer, integer, integer);
drop function automod._listed(text);
drop type automod.rule_wish;

commit;

-- Revert guildkeeper:moderation/set_rule from pg

begin;
set local role guildkeeper_owner;

drop function moderation.set_rule(bigint, text, numeric, boolean, numeric, text, text, text, text, bigint[], bigint[], boolean, text, numeric, text, text, bigint, text);
drop function moderation._next_rule(bigint, numeric);
drop function moderation._set_consequence(moderation.rule, moderation.rule_wish);
drop function moderation._set_search(moderation.rule, moderation.rule_wish);
drop function moderation._chosen(text, text);
drop function moderation._require_number(numeric, integer, integer, integer);
drop function moderation._listed(text);
drop type moderation.rule_wish;

commit;

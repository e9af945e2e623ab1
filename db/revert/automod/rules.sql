-- Revert guildkeeper:automod/rules from pg

begin;
set local role guildkeeper_owner;

drop function automod.rules;
drop function automod._rule_row;
drop type automod.rule_row;
drop function automod._leads_to;
drop function automod._looks_for;

commit;

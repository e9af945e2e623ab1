-- Revert guildkeeper:automod/rules from pg

begin;
set local role guildkeeper_owner;

drop function automod.rules(bigint);
drop function automod._rule_row(automod.rule);
drop type automod.rule_row;
drop function automod._leads_to(automod.rule);
drop function automod._looks_for(automod.rule);

commit;

-- Revert guildkeeper:automod/rule_wish from pg

begin;
set local role guildkeeper_owner;

drop type automod.rule_wish;

commit;

-- Revert guildkeeper:automod/test_rule from pg

begin;
set local role guildkeeper_owner;

drop function automod.test_rule;
drop type automod.rule_test;

commit;

-- Revert guildkeeper:automod/test_rule from pg

begin;
set local role guildkeeper_owner;

drop function automod.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz);
drop type automod.rule_test;

commit;

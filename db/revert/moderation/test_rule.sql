-- Revert guildkeeper:moderation/test_rule from pg

begin;
set local role guildkeeper_owner;

drop function moderation.test_rule(bigint, text, numeric, integer, integer, bigint, bigint[], bigint, timestamptz);
drop type moderation.rule_test;

commit;

-- Revert guildkeeper:automod/_rule_number from pg

begin;
set local role guildkeeper_owner;

drop function automod._rule_number;

commit;

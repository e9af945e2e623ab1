-- Revert guildkeeper:automod/_rule_row from pg

begin;
set local role guildkeeper_owner;

drop function automod._rule_row;

commit;

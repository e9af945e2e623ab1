-- Revert guildkeeper:automod/rule_row from pg

begin;
set local role guildkeeper_owner;

drop type automod.rule_row;

commit;

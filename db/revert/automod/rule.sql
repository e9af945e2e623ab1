-- Revert guildkeeper:automod/rule from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on automod.rule;
drop table automod.rule;
drop type automod.rule_action;
drop type automod.rule_kind;

commit;

-- Revert guildkeeper:moderation/rule from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on moderation.rule;
drop table moderation.rule;
drop type moderation.rule_action;
drop type moderation.rule_kind;

commit;

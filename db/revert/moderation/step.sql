-- Revert guildkeeper:moderation/step from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on moderation.step;
drop table moderation.step;

commit;

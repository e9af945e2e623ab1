-- Revert guildkeeper:moderation/rung from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on moderation.rung;
drop table moderation.rung;

commit;

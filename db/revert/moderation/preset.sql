-- Revert guildkeeper:moderation/preset from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on moderation.preset;
drop table moderation.preset;

commit;

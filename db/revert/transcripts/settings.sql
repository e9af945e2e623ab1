-- Revert guildkeeper:transcripts/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on transcripts.settings;
drop table transcripts.settings;

commit;

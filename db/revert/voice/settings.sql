-- Revert guildkeeper:voice/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on voice.settings;
drop table voice.settings;

commit;

-- Revert guildkeeper:pictures/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on pictures.settings;
drop trigger keep_accent on pictures.settings;
drop table pictures.settings;

commit;

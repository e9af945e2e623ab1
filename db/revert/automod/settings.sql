-- Revert guildkeeper:automod/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on automod.settings;
drop table automod.settings;

commit;

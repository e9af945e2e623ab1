-- Revert guildkeeper:economy/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on economy.settings;
drop table economy.settings;

commit;

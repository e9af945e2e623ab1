-- Revert guildkeeper:games/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on games.settings;
drop table games.settings;

commit;

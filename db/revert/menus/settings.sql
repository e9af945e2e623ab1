-- Revert guildkeeper:menus/settings from pg

begin;
set local role guildkeeper_owner;

drop table menus.settings;

commit;

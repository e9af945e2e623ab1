-- Revert guildkeeper:menus/chooser from pg

begin;
set local role guildkeeper_owner;

drop function menus.chooser;

commit;

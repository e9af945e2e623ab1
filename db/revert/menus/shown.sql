-- Revert guildkeeper:menus/shown from pg

begin;
set local role guildkeeper_owner;

drop type menus.shown;
drop type menus.shown_option;

commit;

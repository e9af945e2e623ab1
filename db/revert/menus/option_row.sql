-- Revert guildkeeper:menus/option_row from pg

begin;
set local role guildkeeper_owner;

drop type menus.option_row;

commit;

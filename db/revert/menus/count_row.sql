-- Revert guildkeeper:menus/count_row from pg

begin;
set local role guildkeeper_owner;

drop type menus.count_row;

commit;

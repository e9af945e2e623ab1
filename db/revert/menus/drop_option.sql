-- Revert guildkeeper:menus/drop_option from pg

begin;
set local role guildkeeper_owner;

drop function menus.drop_option;

commit;

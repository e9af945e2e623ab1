-- Revert guildkeeper:menus/set_option from pg

begin;
set local role guildkeeper_owner;

drop function menus.set_option;

commit;

-- Revert guildkeeper:menus/add_options from pg

begin;
set local role guildkeeper_owner;

drop function menus.add_options;

commit;

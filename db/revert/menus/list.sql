-- Revert guildkeeper:menus/list from pg

begin;
set local role guildkeeper_owner;

drop function menus.list;

commit;

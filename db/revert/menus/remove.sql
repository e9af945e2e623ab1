-- Revert guildkeeper:menus/remove from pg

begin;
set local role guildkeeper_owner;

drop function menus.remove;

commit;

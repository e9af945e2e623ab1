-- Revert guildkeeper:menus/move from pg

begin;
set local role guildkeeper_owner;

drop function menus.move;

commit;

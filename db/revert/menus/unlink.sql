-- Revert guildkeeper:menus/unlink from pg

begin;
set local role guildkeeper_owner;

drop function menus.unlink;

commit;

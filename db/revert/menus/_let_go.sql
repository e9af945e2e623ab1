-- Revert guildkeeper:menus/_let_go from pg

begin;
set local role guildkeeper_owner;

drop function menus._let_go;

commit;

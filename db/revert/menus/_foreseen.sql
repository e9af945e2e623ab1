-- Revert guildkeeper:menus/_foreseen from pg

begin;
set local role guildkeeper_owner;

drop function menus._foreseen;

commit;

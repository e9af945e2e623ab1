-- Revert guildkeeper:menus/_counted from pg

begin;
set local role guildkeeper_owner;

drop function menus._counted;

commit;

-- Revert guildkeeper:menus/_cleared from pg

begin;
set local role guildkeeper_owner;

drop function menus._cleared;

commit;

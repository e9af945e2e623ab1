-- Revert guildkeeper:menus/_overlooked from pg

begin;
set local role guildkeeper_owner;

drop function menus._overlooked;

commit;

-- Revert guildkeeper:menus/_is_waiting from pg

begin;
set local role guildkeeper_owner;

drop function menus._is_waiting;

commit;

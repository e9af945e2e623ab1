-- Revert guildkeeper:menus/_lift from pg

begin;
set local role guildkeeper_owner;

drop function menus._lift;

commit;

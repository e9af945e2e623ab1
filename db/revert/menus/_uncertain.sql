-- Revert guildkeeper:menus/_uncertain from pg

begin;
set local role guildkeeper_owner;

drop function menus._uncertain;

commit;

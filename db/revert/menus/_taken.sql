-- Revert guildkeeper:menus/_taken from pg

begin;
set local role guildkeeper_owner;

drop function menus._taken;

commit;

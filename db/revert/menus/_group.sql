-- Revert guildkeeper:menus/_group from pg

begin;
set local role guildkeeper_owner;

drop function menus._group;

commit;

-- Revert guildkeeper:menus/_roles_of from pg

begin;
set local role guildkeeper_owner;

drop function menus._roles_of;

commit;

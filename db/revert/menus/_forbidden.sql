-- Revert guildkeeper:menus/_forbidden from pg

begin;
set local role guildkeeper_owner;

drop function menus._forbidden;

commit;

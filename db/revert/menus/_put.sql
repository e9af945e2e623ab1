-- Revert guildkeeper:menus/_put from pg

begin;
set local role guildkeeper_owner;

drop function menus._put;

commit;

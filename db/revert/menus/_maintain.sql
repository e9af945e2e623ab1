-- Revert guildkeeper:menus/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function menus._maintain;

commit;

-- Revert guildkeeper:menus/_missed from pg

begin;
set local role guildkeeper_owner;

drop function menus._missed;

commit;

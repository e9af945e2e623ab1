-- Revert guildkeeper:menus/_option_without from pg

begin;
set local role guildkeeper_owner;

drop function menus._option_without;

commit;

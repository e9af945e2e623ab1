-- Revert guildkeeper:menus/_option_row from pg

begin;
set local role guildkeeper_owner;

drop function menus._option_row;

commit;

-- Revert guildkeeper:menus/_told from pg

begin;
set local role guildkeeper_owner;

drop function menus._told;

commit;

-- Revert guildkeeper:menus/_free_emoji from pg

begin;
set local role guildkeeper_owner;

drop function menus._free_emoji;

commit;

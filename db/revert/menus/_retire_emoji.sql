-- Revert guildkeeper:menus/_retire_emoji from pg

begin;
set local role guildkeeper_owner;

drop function menus._retire_emoji;

commit;

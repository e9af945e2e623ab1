-- Revert guildkeeper:menus/_emoji_name from pg

begin;
set local role guildkeeper_owner;

drop function menus._emoji_name;

commit;

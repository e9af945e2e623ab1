-- Revert guildkeeper:menus/_emoji_key from pg

begin;
set local role guildkeeper_owner;

drop function menus._emoji_key;

commit;

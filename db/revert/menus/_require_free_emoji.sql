-- Revert guildkeeper:menus/_require_free_emoji from pg

begin;
set local role guildkeeper_owner;

drop function menus._require_free_emoji;

commit;

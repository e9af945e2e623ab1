-- Revert guildkeeper:menus/_require_line from pg

begin;
set local role guildkeeper_owner;

drop function menus._require_line;

commit;

-- Revert guildkeeper:menus/_requirement_without from pg

begin;
set local role guildkeeper_owner;

drop function menus._requirement_without;

commit;

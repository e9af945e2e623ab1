-- Revert guildkeeper:menus/_requirement from pg

begin;
set local role guildkeeper_owner;

drop function menus._requirement;

commit;

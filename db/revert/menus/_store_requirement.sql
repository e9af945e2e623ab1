-- Revert guildkeeper:menus/_store_requirement from pg

begin;
set local role guildkeeper_owner;

drop function menus._store_requirement;

commit;

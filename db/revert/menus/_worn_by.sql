-- Revert guildkeeper:menus/_worn_by from pg

begin;
set local role guildkeeper_owner;

drop function menus._worn_by;

commit;

-- Revert guildkeeper:menus/_admits from pg

begin;
set local role guildkeeper_owner;

drop function menus._admits;

commit;

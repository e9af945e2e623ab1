-- Revert guildkeeper:menus/_by_mode from pg

begin;
set local role guildkeeper_owner;

drop function menus._by_mode;

commit;

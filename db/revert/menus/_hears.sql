-- Revert guildkeeper:menus/_hears from pg

begin;
set local role guildkeeper_owner;

drop function menus._hears;

commit;

-- Revert guildkeeper:menus/_give from pg

begin;
set local role guildkeeper_owner;

drop function menus._give;

commit;

-- Revert guildkeeper:menus/choose from pg

begin;
set local role guildkeeper_owner;

drop function menus.choose;

commit;

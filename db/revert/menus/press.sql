-- Revert guildkeeper:menus/press from pg

begin;
set local role guildkeeper_owner;

drop function menus.press;

commit;

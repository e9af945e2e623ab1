-- Revert guildkeeper:menus/preview from pg

begin;
set local role guildkeeper_owner;

drop function menus.preview;

commit;

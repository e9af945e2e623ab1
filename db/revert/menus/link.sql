-- Revert guildkeeper:menus/link from pg

begin;
set local role guildkeeper_owner;

drop function menus.link;

commit;

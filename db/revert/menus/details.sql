-- Revert guildkeeper:menus/details from pg

begin;
set local role guildkeeper_owner;

drop function menus.details;
drop type menus.detailed;

commit;

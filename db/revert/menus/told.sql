-- Revert guildkeeper:menus/told from pg

begin;
set local role guildkeeper_owner;

drop type menus.told;

commit;

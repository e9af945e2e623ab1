-- Revert guildkeeper:menus/health from pg

begin;
set local role guildkeeper_owner;

drop function menus.health;

commit;

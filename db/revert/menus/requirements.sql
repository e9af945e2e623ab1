-- Revert guildkeeper:menus/requirements from pg

begin;
set local role guildkeeper_owner;

drop function menus.requirements;

commit;

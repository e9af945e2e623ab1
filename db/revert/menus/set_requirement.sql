-- Revert guildkeeper:menus/set_requirement from pg

begin;
set local role guildkeeper_owner;

drop function menus.set_requirement;

commit;

-- Revert guildkeeper:leveling/_give_roles from pg

begin;
set local role guildkeeper_owner;

drop function leveling._give_roles;

commit;

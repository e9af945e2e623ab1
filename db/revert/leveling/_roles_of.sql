-- Revert guildkeeper:leveling/_roles_of from pg

begin;
set local role guildkeeper_owner;

drop function leveling._roles_of;

commit;

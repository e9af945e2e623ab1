-- Revert guildkeeper:leveling/_mend_roles from pg

begin;
set local role guildkeeper_owner;

drop function leveling._mend_roles;

commit;

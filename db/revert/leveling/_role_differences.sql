-- Revert guildkeeper:leveling/_role_differences from pg

begin;
set local role guildkeeper_owner;

drop function leveling._role_differences;

commit;

-- Revert guildkeeper:leveling/_role_factor from pg

begin;
set local role guildkeeper_owner;

drop function leveling._role_factor;

commit;

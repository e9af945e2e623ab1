-- Revert guildkeeper:leveling/_hold_members from pg

begin;
set local role guildkeeper_owner;

drop function leveling._hold_members;

commit;

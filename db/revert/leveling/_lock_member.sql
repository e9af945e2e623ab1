-- Revert guildkeeper:leveling/_lock_member from pg

begin;
set local role guildkeeper_owner;

drop function leveling._lock_member;

commit;

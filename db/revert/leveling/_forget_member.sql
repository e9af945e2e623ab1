-- Revert guildkeeper:leveling/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function leveling._forget_member;

commit;

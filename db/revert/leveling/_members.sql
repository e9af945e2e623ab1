-- Revert guildkeeper:leveling/_members from pg

begin;
set local role guildkeeper_owner;

drop function leveling._members;

commit;

-- Revert guildkeeper:leveling/_members_above from pg

begin;
set local role guildkeeper_owner;

drop function leveling._members_above;

commit;

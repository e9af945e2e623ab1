-- Revert guildkeeper:leveling/_begin_walk from pg

begin;
set local role guildkeeper_owner;

drop function leveling._begin_walk;

commit;

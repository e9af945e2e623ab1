-- Revert guildkeeper:leveling/_count from pg

begin;
set local role guildkeeper_owner;

drop function leveling._count(leveling.head_count[]);

commit;

-- Revert guildkeeper:leveling/_pages from pg

begin;
set local role guildkeeper_owner;

drop function leveling._pages;

commit;

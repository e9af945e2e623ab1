-- Revert guildkeeper:leveling/_own_page from pg

begin;
set local role guildkeeper_owner;

drop function leveling._own_page;

commit;

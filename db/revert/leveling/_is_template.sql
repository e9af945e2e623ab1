-- Revert guildkeeper:leveling/_is_template from pg

begin;
set local role guildkeeper_owner;

drop function leveling._is_template;

commit;

-- Revert guildkeeper:leveling/_adopt from pg

begin;
set local role guildkeeper_owner;

drop function leveling._adopt;

commit;

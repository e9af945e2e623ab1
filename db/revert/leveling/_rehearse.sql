-- Revert guildkeeper:leveling/_rehearse from pg

begin;
set local role guildkeeper_owner;

drop function leveling._rehearse;

commit;

-- Revert guildkeeper:leveling/_announcement_channel from pg

begin;
set local role guildkeeper_owner;

drop function leveling._announcement_channel;

commit;

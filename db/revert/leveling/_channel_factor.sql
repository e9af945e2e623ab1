-- Revert guildkeeper:leveling/_channel_factor from pg

begin;
set local role guildkeeper_owner;

drop function leveling._channel_factor;

commit;

-- Revert guildkeeper:leveling/_check_channel from pg

begin;
set local role guildkeeper_owner;

drop trigger check_channel on leveling.settings;
drop function leveling._check_channel;

commit;

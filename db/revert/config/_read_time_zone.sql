-- Revert guildkeeper:config/_read_time_zone from pg

begin;
set local role guildkeeper_owner;

drop function config._read_time_zone;

commit;

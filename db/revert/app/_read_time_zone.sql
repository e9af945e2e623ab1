-- Revert guildkeeper:app/_read_time_zone from pg

begin;
set local role guildkeeper_owner;

drop function app._read_time_zone;

commit;

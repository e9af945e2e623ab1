-- Revert guildkeeper:app/_is_time_zone from pg

begin;
set local role guildkeeper_owner;

drop function app._is_time_zone;

commit;

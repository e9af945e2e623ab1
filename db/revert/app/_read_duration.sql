-- Revert guildkeeper:app/_read_duration from pg

begin;
set local role guildkeeper_owner;

drop function app._read_duration;

commit;

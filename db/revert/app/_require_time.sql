-- Revert guildkeeper:app/_require_time from pg

begin;
set local role guildkeeper_owner;

drop function app._require_time;

commit;

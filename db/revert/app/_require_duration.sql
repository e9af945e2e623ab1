-- Revert guildkeeper:app/_require_duration from pg

begin;
set local role guildkeeper_owner;

drop function app._require_duration;

commit;

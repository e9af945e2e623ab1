-- Revert guildkeeper:app/_require_day from pg

begin;
set local role guildkeeper_owner;

drop function app._require_day;

commit;

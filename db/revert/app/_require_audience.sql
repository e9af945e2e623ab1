-- Revert guildkeeper:app/_require_audience from pg

begin;
set local role guildkeeper_owner;

drop function app._require_audience;

commit;

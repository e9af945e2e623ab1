-- Revert guildkeeper:app/_raise from pg

begin;
set local role guildkeeper_owner;

drop function app._raise;

commit;

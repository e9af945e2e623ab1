-- Revert guildkeeper:app/_open_call from pg

begin;
set local role guildkeeper_owner;

drop function app._open_call;
drop type app.call;

commit;

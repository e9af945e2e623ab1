-- Revert guildkeeper:app/_close_call from pg

begin;
set local role guildkeeper_owner;

drop function app._close_call;

commit;

-- Revert guildkeeper:app/_can from pg

begin;
set local role guildkeeper_owner;

drop function app._can;

commit;

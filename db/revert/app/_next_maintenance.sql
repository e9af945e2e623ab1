-- Revert guildkeeper:app/_next_maintenance from pg

begin;
set local role guildkeeper_owner;

drop function app._next_maintenance;

commit;

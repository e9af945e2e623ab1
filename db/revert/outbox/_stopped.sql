-- Revert guildkeeper:outbox/_stopped from pg

begin;
set local role guildkeeper_owner;

drop function outbox._stopped;

commit;

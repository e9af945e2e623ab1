-- Revert guildkeeper:outbox/_unregister from pg

begin;
set local role guildkeeper_owner;

drop function outbox._unregister;

commit;

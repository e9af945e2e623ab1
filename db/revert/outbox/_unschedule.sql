-- Revert guildkeeper:outbox/_unschedule from pg

begin;
set local role guildkeeper_owner;

drop function outbox._unschedule;

commit;

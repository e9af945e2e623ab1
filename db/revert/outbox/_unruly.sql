-- Revert guildkeeper:outbox/_unruly from pg

begin;
set local role guildkeeper_owner;

drop function outbox._unruly;

commit;

-- Revert guildkeeper:outbox/_enqueue from pg

begin;
set local role guildkeeper_owner;

drop function outbox._enqueue;

commit;

-- Revert guildkeeper:outbox/_backoff from pg

begin;
set local role guildkeeper_owner;

drop function outbox._backoff;

commit;

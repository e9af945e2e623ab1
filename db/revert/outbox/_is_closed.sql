-- Revert guildkeeper:outbox/_is_closed from pg

begin;
set local role guildkeeper_owner;

drop function outbox._is_closed;

commit;

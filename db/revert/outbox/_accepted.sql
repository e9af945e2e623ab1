-- Revert guildkeeper:outbox/_accepted from pg

begin;
set local role guildkeeper_owner;

drop function outbox._accepted;

commit;

-- Revert guildkeeper:outbox/_limited from pg

begin;
set local role guildkeeper_owner;

drop function outbox._limited;

commit;

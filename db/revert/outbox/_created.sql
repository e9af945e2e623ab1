-- Revert guildkeeper:outbox/_created from pg

begin;
set local role guildkeeper_owner;

drop function outbox._created;

commit;

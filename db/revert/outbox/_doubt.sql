-- Revert guildkeeper:outbox/_doubt from pg

begin;
set local role guildkeeper_owner;

drop function outbox._doubt;

commit;

-- Revert guildkeeper:outbox/_waiting_for from pg

begin;
set local role guildkeeper_owner;

drop function outbox._waiting_for;

commit;

-- Revert guildkeeper:outbox/complete from pg

begin;
set local role guildkeeper_owner;

drop function outbox.complete;

commit;

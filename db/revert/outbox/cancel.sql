-- Revert guildkeeper:outbox/cancel from pg

begin;
set local role guildkeeper_owner;

drop function outbox.cancel;

commit;

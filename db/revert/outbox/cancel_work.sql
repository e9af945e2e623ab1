-- Revert guildkeeper:outbox/cancel_work from pg

begin;
set local role guildkeeper_owner;

drop function outbox.cancel_work;

commit;

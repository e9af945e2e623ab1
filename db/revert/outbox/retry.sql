-- Revert guildkeeper:outbox/retry from pg

begin;
set local role guildkeeper_owner;

drop function outbox.retry;

commit;

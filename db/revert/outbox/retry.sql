-- Revert guildkeeper:outbox/retry from pg

begin;
set local role guildkeeper_owner;

drop function outbox.retry(bigint, bigint, uuid, integer, integer, text, numeric, timestamptz);

commit;

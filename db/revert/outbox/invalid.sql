-- Revert guildkeeper:outbox/invalid from pg

begin;
set local role guildkeeper_owner;

drop table outbox.invalid;

commit;

-- Revert guildkeeper:outbox/schema from pg

begin;
set local role guildkeeper_owner;

drop schema outbox;

commit;

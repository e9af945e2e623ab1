-- Revert guildkeeper:outbox/hold from pg

begin;
set local role guildkeeper_owner;

drop table outbox.hold;

commit;

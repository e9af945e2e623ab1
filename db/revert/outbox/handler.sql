-- Revert guildkeeper:outbox/handler from pg

begin;
set local role guildkeeper_owner;

drop table outbox.handler;

commit;

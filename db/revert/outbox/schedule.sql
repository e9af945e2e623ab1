-- Revert guildkeeper:outbox/schedule from pg

begin;
set local role guildkeeper_owner;

drop function outbox.schedule;

commit;

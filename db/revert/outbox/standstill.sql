-- Revert guildkeeper:outbox/standstill from pg

begin;
set local role guildkeeper_owner;

drop table outbox.standstill;

commit;

-- Revert guildkeeper:outbox/switch from pg

begin;
set local role guildkeeper_owner;

drop table outbox.switch;

commit;

-- Revert guildkeeper:outbox/waiting from pg

begin;
set local role guildkeeper_owner;

drop view outbox.waiting;

commit;

-- Revert guildkeeper:outbox/head from pg

begin;
set local role guildkeeper_owner;

drop view outbox.head;

commit;

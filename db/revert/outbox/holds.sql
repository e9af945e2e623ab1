-- Revert guildkeeper:outbox/holds from pg

begin;
set local role guildkeeper_owner;

drop view outbox.holds;

commit;

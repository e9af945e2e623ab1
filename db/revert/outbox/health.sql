-- Revert guildkeeper:outbox/health from pg

begin;
set local role guildkeeper_owner;

drop view outbox.health;

commit;

-- Revert guildkeeper:event/inbox from pg

begin;
set local role guildkeeper_owner;

drop table event.inbox;

commit;

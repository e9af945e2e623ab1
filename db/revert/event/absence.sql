-- Revert guildkeeper:event/absence from pg

begin;
set local role guildkeeper_owner;

drop table event.absence;

commit;

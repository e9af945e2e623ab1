-- Revert guildkeeper:event/roster from pg

begin;
set local role guildkeeper_owner;

drop table event.roster;

commit;

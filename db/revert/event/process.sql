-- Revert guildkeeper:event/process from pg

begin;
set local role guildkeeper_owner;

drop table event.process;

commit;

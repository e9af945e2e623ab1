-- Revert guildkeeper:event/cell from pg

begin;
set local role guildkeeper_owner;

drop table event.cell;

commit;

-- Revert guildkeeper:event/turn from pg

begin;
set local role guildkeeper_owner;

drop table event.turn;

commit;

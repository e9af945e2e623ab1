-- Revert guildkeeper:event/set_cell from pg

begin;
set local role guildkeeper_owner;

drop function event.set_cell;

commit;

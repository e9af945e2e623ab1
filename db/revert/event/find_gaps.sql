-- Revert guildkeeper:event/find_gaps from pg

begin;
set local role guildkeeper_owner;

drop function event.find_gaps;

commit;

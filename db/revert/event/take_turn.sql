-- Revert guildkeeper:event/take_turn from pg

begin;
set local role guildkeeper_owner;

drop function event.take_turn;

commit;

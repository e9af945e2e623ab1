-- Revert guildkeeper:tickets/move from pg

begin;
set local role guildkeeper_owner;

drop function tickets.move;

commit;

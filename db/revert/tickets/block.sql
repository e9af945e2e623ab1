-- Revert guildkeeper:tickets/block from pg

begin;
set local role guildkeeper_owner;

drop function tickets.block;

commit;

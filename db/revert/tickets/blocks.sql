-- Revert guildkeeper:tickets/blocks from pg

begin;
set local role guildkeeper_owner;

drop function tickets.blocks;
drop type tickets.block_row;

commit;

-- Revert guildkeeper:desk/blocks from pg

begin;
set local role guildkeeper_owner;

drop function desk.blocks;
drop type desk.block_row;

commit;

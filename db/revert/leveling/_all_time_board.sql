-- Revert guildkeeper:leveling/_all_time_board from pg

begin;
set local role guildkeeper_owner;

drop function leveling._all_time_board(bigint, bigint, integer);
drop type leveling.board_row;

commit;

-- Revert guildkeeper:leveling/_all_time_board from pg

begin;
set local role guildkeeper_owner;

drop function leveling._all_time_board;
drop type leveling.board_row;

commit;

-- Revert guildkeeper:leveling/_interval_board from pg

begin;
set local role guildkeeper_owner;

drop function leveling._interval_board;

commit;

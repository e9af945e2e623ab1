-- Revert guildkeeper:leveling/board from pg

begin;
set local role guildkeeper_owner;

drop function leveling.board;

commit;

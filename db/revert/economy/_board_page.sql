-- Revert guildkeeper:economy/_board_page from pg

begin;
set local role guildkeeper_owner;

drop function economy._board_page;
drop type economy.fortune_line;

commit;

-- Specification of economy._board_page: lines of a board.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

select tests.fund(5, 100, 20), tests.fund(6, 50, 70), tests.fund(7, 0, 90), tests.fund(8, 100), tests.fund(9, 0), tests.fund(4, 7,
  guild_id => 2);
select economy.fold_fortunes(1);
select results_eq(
  format('select l.member_id from economy._board_page(1, %L, 0, 10) l', v.board), v.members::bigint[], format('the board %s',
    v.board)
)
from (values ('net worth', '{5, 6, 8, 7}'), ('wallet', '{5, 8, 6}'), ('bank', '{7, 6, 5}')) as v (board, members);
select results_eq(
  'select * from economy._board_page(1, ''bank'', 1, 1)', 'values (6::bigint, 70::bigint, 50::bigint, 70::bigint, 120::bigint)',
  'a line has the amount of the board and the whole fortune'
);
select is_empty('select * from economy._board_page(1, ''wallet'', 3, 10)', 'after the last there is nothing');

select * from finish();
rollback;

-- Specification of economy._own_place: how many lines stand before one's own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(9);

select tests.fund(5, 100, 20), tests.fund(6, 50, 70), tests.fund(7, 0, 90), tests.fund(8, 100), tests.fund(9, 0), tests.fund(4, 7,
  guild_id => 2);
select economy.fold_fortunes(1);
select is(economy._own_place(1, v.board, v.member_id), v.expected::bigint, format('%s on %s', v.member_id, v.board))
from (values ('net worth', 5, 0), ('net worth', 6, 1), ('net worth', 7, 3), ('wallet', 8, 1), ('bank', 5, 2)) as v (board,
  member_id, expected);
select tests.refuses(
  format('select economy._own_place(1, %L, %s)', v.board, v.member_id), 'U0POR',
  'You are not on this board: nothing of yours is counted on it yet.', format('%s is not on %s', v.member_id, v.board)
)
from (values ('net worth', 9), ('wallet', 7), ('bank', 8), ('net worth', 77)) as v (board, member_id);

select * from finish();
rollback;

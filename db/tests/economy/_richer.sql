-- Specification of economy._richer: how many stand before.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(13);

select tests.fund(5, 100, 20), tests.fund(6, 50, 70), tests.fund(7, 0, 90), tests.fund(8, 100), tests.fund(9, 0), tests.fund(4, 7,
  guild_id => 2);
select economy.fold_fortunes(1);
select is(economy._richer(1, v.board, v.amount, v.member_id), v.expected::bigint, format('%s stand before %s of %s on %s',
  v.expected, v.amount, v.member_id, v.board))
from (values
  ('net worth', 120, 0, 0), ('net worth', 120, 5, 0), ('net worth', 120, 6, 1), ('net worth', 100, 0, 2), ('net worth', 0, 0, 4),
  ('net worth', 0, 9, 4), ('wallet', 100, 8, 1), ('wallet', 50, 0, 2), ('wallet', 0, 0, 3), ('wallet', 0, 9, 4),
  ('bank', 90, 0, 0), ('bank', 20, 0, 2), ('bank', 0, 0, 3)
) as v (board, amount, member_id, expected);

select * from finish();
rollback;

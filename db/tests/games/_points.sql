-- Specification of games._points: what a hand counts.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

select is(games._points(h.cards), h.points, format('%s counts %s', h.cards, h.points))
from (values
  ('{}'::bigint[], 0::bigint), ('{1}', 11), ('{1,14}', 12), ('{1,13}', 21), ('{10,24,38}', 30), ('{1,9,40}', 21),
  ('{1,9,40,5}', 16), ('{1,14,27,40}', 14),
  ('{52,51,50,1}', 31), ('{2,16,30}', 9)
) as h (cards, points);

select * from finish();
rollback;

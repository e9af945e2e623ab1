-- Specification of outbox._backoff: a growing, jittered wait.

begin;
select plan(8);

-- The shortest and the longest of a hundred waits, in seconds.
create function pg_temp.waits(attempts integer, first interval default '1 second', most interval default '5 minutes')
returns numrange language sql as $$
  select numrange(min(w), max(w), '[]')
  from (select extract(epoch from outbox._backoff(attempts, first, most)) as w from generate_series(1, 100)) s
$$;

select ok(
  w.bounds @> pg_temp.waits(w.attempts), format('after attempt %s it is %s to %s seconds', w.attempts, lower(w.bounds),
  upper(w.bounds))
)
from (values
  (1, numrange(0.5, 1.5, '[]')), (2, numrange(1, 3, '[]')), (9, numrange(128, 384, '[]')), (10, numrange(150, 450, '[]')),
  (2000000000, numrange(150, 450, '[]'))
) as w (attempts, bounds);
select ok(
  numrange(5, 15, '[]') @> pg_temp.waits(2, first => '5 seconds'), 'the first wait may be another'
);
select ok(
  numrange(1800, 5400, '[]') @> pg_temp.waits(12, '5 seconds', '1 hour'), 'and so may the longest'
);
select ok((select upper(w) - lower(w) > 0.1 from pg_temp.waits(1) w), 'no two wait the same time');

select * from finish();
rollback;
